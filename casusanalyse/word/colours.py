"""Colours that can be read: contrast as WCAG 2.2 defines it, and what to do when there is too little."""

import colorsys

LOWEST_CONTRAST = 4.5
WHITE, BLACK = "FFFFFF", "000000"

_STEPS = 40
_FULL = 255


def contrast(colour: str, ground: str) -> float:
    """Give the contrast of two colours (RRGGBB), from 1 to 21."""
    light, dark = sorted((_luminance(colour), _luminance(ground)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def readable_on(colour: str, *grounds: str) -> str:
    """Give ``colour``, or the nearest of its shades that has contrast enough on every ground.

    It goes towards black or towards white, whichever stands out more on the ground that is nearest
    to it. Grounds that are both light and dark ask too much: then that end itself comes back.
    """
    if _stands_out(colour, grounds):
        return colour
    nearest = min(grounds, key=lambda ground: contrast(colour, ground))
    end = max(BLACK, WHITE, key=lambda it: contrast(it, nearest))
    shades = (mixed(colour, end, step / _STEPS) for step in range(1, _STEPS + 1))
    return next((shade for shade in shades if _stands_out(shade, grounds)), end)


def mixed(colour: str, other: str, share: float) -> str:
    """Give ``colour`` with a ``share`` (from 0 to 1) of another colour in it."""
    pairs = zip(_channels(colour), _channels(other), strict=True)
    return _hex(*(mine + (theirs - mine) * share for mine, theirs in pairs))


def in_light(colour: str, tint: float = 1.0, shade: float = 1.0) -> str:
    """Give a colour of a theme made lighter or darker, as Word does: 1 leaves it as it is."""
    hue, light, fullness = colorsys.rgb_to_hls(*_channels(colour))
    return _hex(*colorsys.hls_to_rgb(hue, light * shade * tint + 1 - tint, fullness))


def _stands_out(colour: str, grounds: tuple[str, ...]) -> bool:
    return all(contrast(colour, ground) >= LOWEST_CONTRAST for ground in grounds)


def _luminance(colour: str) -> float:
    red, green, blue = (
        it / 12.92 if it <= 0.04045 else ((it + 0.055) / 1.055) ** 2.4 for it in _channels(colour)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _channels(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[start : start + 2], 16) / _FULL for start in (0, 2, 4))
    return red, green, blue


def _hex(red: float, green: float, blue: float) -> str:
    channels = (min(max(round(it * _FULL), 0), _FULL) for it in (red, green, blue))
    return "".join(f"{it:02X}" for it in channels)
