"""Common names of the region and of the world, put together at random: innocent travellers, and slips in spelling."""

import random
from datetime import date, timedelta

GIVEN = """
JOHN MARY PETER JANE JAMES GRACE DAVID FAITH DANIEL MERCY SAMUEL ESTHER JOSEPH RUTH PAUL SARAH MOSES AGNES KEVIN JOYCE
BRIAN LUCY DENNIS ALICE GEORGE ROSE STEPHEN NANCY COLLINS CAROLINE MOHAMED FATUMA ABDI HALIMA HASSAN AMINA HUSSEIN
ASHA ALI KHADIJA AHMED MARIAM OMAR ZAINAB IBRAHIM SAHRA YUSUF HAWA ABDULLAHI NASRA ABDIRAHMAN FARHIA ISMAIL HODAN
MAHMOUD LAYLA KHALID NOOR TAREK SALMA YASSIN RANIA TESFAYE ALMAZ DAWIT HIWOT BEREKET SELAM EMMANUEL CHINEDU AISHA
KWAME AMA ANNA LUKAS SOPHIE PIERRE MARTA IVAN OLGA WEI LI JING ARJUN PRIYA ANIL SUNITA CARLOS LUCIA
"""
FAMILY = """
KAMAU NJOROGE WANJIKU MWANGI KARIUKI OTIENO OCHIENG ODHIAMBO ACHIENG OWINO KIPROTICH CHERUIYOT KORIR CHEBET LANGAT
MUTUA MUSYOKA NZUKI KILONZO WAMBUA BARASA WAFULA NEKESA SIMIYU WEKESA MOHAMED ABDI HASSAN ALI OMAR NUR FARAH WARSAME
JAMA GULED IBRAHIM HUSSEIN ADEN YUSUF ISSE HIRSI DUALE ABDULLE AHMED MAHMOUD SALEH KHALIL NASSER HAMDAN TESFAYE BEKELE
HAILE GEBRE ALEMU TADESSE NYERERE MUSHI MASSAWE MUKASA OKELLO SSEMAKULA NAKATO HABIMANA UWIMANA NIYONZIMA DENG GARANG
LUAL SMITH JONES MULLER DUBOIS ROSSI GARCIA SILVA IVANOV PETROV WANG ZHANG CHEN SINGH PATEL SHARMA KHAN OKAFOR ADEYEMI
"""


def innocent_name(rng: random.Random) -> tuple[str, str]:
    """Return a primary and a secondary identifier."""
    given, family = GIVEN.split(), FAMILY.split()
    return rng.choice(family), " ".join(
        rng.sample(given, rng.choice((1, 1, 2))) + rng.sample(family, rng.choice((0, 1)))
    )


def birth(rng: random.Random) -> date:
    """Return a date of birth of somebody of working age."""
    return date(1950, 1, 1) + timedelta(days=rng.randrange(56 * 365))


def one_typo(rng: random.Random, name: str) -> str:
    """Return a name with one letter changed, left out, doubled or swapped with the next."""
    place = rng.choice([at for at, letter in enumerate(name) if letter != " "])
    match rng.randrange(4):
        case 0:
            return name[:place] + rng.choice("ABCDEFGHIJKLMNOPRSTUVWYZ") + name[place + 1 :]
        case 1:
            return name[:place] + name[place + 1 :]
        case 2:
            return name[:place] + name[place] + name[place:]
        case _:
            return name[:place] + name[place : place + 2][::-1] + name[place + 2 :]


def other_vowels(rng: random.Random, name: str) -> str:
    """Return a name as another romanisation might write its vowels: one changed or dropped in every long word."""
    return " ".join(_with_another_vowel(rng, word) for word in name.split())


def _with_another_vowel(rng: random.Random, word: str) -> str:
    inner = [at for at, letter in enumerate(word[1:-1], 1) if letter in "AEIOU"]
    if len(word) <= 4 or not inner:
        return word
    at = rng.choice(inner)
    swap = {"A": "E", "E": "I", "I": "E", "O": "U", "U": "O"}[word[at]]
    return word[:at] + rng.choice((swap, "")) + word[at + 1 :]
