import pytest

from borderdesk.lists.document_words import number_in
from borderdesk.lists.un_names import names_in_alias


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("AB850901", "AB850901"),
        ("OB 0243318", "OB0243318"),
        ("E-491591", "E491591"),
        ("B/011641", "B011641"),
        ("Libyan Passport No. 96/184442", "96184442"),
        ("CAR diplomatic passport no. D00000898", "D00000898"),
        ("Diplomatic Passport: Z30321794", "Z30321794"),
        ("381110042 (Expired 25 Jan. 2016)", "381110042"),
        ("R00012098, South Sudan", "R00012098"),
        ("TR-P 614 166", "TRP614166"),
        ("No34409/129", "34409129"),
        ("passport without one", ""),
    ],
)
def test_a_document_number_is_found_among_words(text: str, number: str) -> None:
    assert number_in(text) == number


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Azim Adhajani; Azim Agha-Jani", ("Azim Adhajani", "Azim Agha-Jani")),
        ("Encep Nurjaman (birth name)", ("Encep Nurjaman",)),
        ("(Sheikh) Musa Hilal", ("Musa Hilal",)),
        ("حسن غول (Hassan Ghul; Hassan Gul)", ("حسن غول", "Hassan Ghul", "Hassan Gul")),
        ("Amir Khazmat (original script: Амир Хазмат)", ("Amir Khazmat", "Амир Хазмат")),
        ("Safia Farkash, born 1 Jan. 1953 (Oman passport no.03825239)", ("Safia Farkash",)),
        ("Mohammad Sabet b) M. Jawad Sabet", ("Mohammad Sabet", "M. Jawad Sabet")),
        ("“Chief Kahwa”", ("Chief Kahwa",)),
        (") Abdelrahman Juhan", ("Abdelrahman Juhan",)),
        ("", ()),
    ],
)
def test_names_are_taken_out_of_an_alias(text: str, names: tuple[str, ...]) -> None:
    assert names_in_alias(text) == names
