"""Where each region of the inspection screen lies, for any size of the window."""

from dataclasses import dataclass

from PySide6.QtCore import QRect

TOP_BAR, VERDICT_BAR, ACTION_BAR, FOOTER, NOTICE, STRIP = 44, 84, 66, 26, 28, 84
GAP = 12
NARROW, WIDE = 1366, 1536
LEAST_SIDE, LEAST_CENTRE = 268, 330


@dataclass(frozen=True, slots=True, kw_only=True)
class Regions:
    """The regions in pixels of the window; `notice` lies over the top of the columns, `strip` over their foot."""

    top_bar: QRect
    verdict_bar: QRect
    notice: QRect
    left: QRect
    centre: QRect
    right: QRect
    strip: QRect
    action_bar: QRect
    footer: QRect


def regions_of(
    width: int,
    height: int,
    scale: float,
    *,
    has_notice: bool = False,
    is_mirrored: bool = False,
    strip_high: float = STRIP,
) -> Regions:
    """Return the regions of a window; with a notice the columns begin lower.

    Where a large scale leaves little width, the side columns give way down to what their cards need.
    """

    def place(x: float, y: float, w: float, h: float) -> QRect:
        left, right = round(x * scale), round((x + w) * scale)
        top, bottom = round(y * scale), round((y + h) * scale)
        if is_mirrored:
            left, right = width - right, width - left
        return QRect(left, top, right - left, bottom - top)

    wide, high = width / scale, height / scale
    share = min(max((wide - NARROW) / (WIDE - NARROW), 0.0), 1.0)
    left_width, right_width = 392 + 48 * share, 322 + 38 * share
    missing = max(0.0, LEAST_CENTRE - (wide - left_width - right_width - 4 * GAP))
    sides = min(missing, left_width + right_width - 2 * LEAST_SIDE)
    left_width -= sides * (left_width - LEAST_SIDE) / (left_width + right_width - 2 * LEAST_SIDE)
    right_width = max(LEAST_SIDE, right_width - (sides - (392 + 48 * share - left_width)))
    columns_top = TOP_BAR + VERDICT_BAR + (NOTICE if has_notice else 0) + GAP
    columns_high = high - FOOTER - ACTION_BAR - GAP - columns_top
    centre_left = GAP + left_width + GAP
    centre_width = wide - centre_left - GAP - right_width - GAP
    action_top = high - FOOTER - ACTION_BAR
    return Regions(
        top_bar=place(0, 0, wide, TOP_BAR),
        verdict_bar=place(0, TOP_BAR, wide, VERDICT_BAR),
        notice=place(0, TOP_BAR + VERDICT_BAR, wide, NOTICE),
        left=place(GAP, columns_top, left_width, columns_high),
        centre=place(centre_left, columns_top, centre_width, columns_high),
        right=place(wide - GAP - right_width, columns_top, right_width, columns_high),
        strip=place(0, action_top - strip_high, wide, strip_high),
        action_bar=place(0, action_top, wide, ACTION_BAR),
        footer=place(0, high - FOOTER, wide, FOOTER),
    )
