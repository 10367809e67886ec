"""Numbers and strings that are changed in the arguments."""

from __future__ import annotations

from typing import Any

from judge.authoring.features.helpers import each_scalar


def ints_wrap_at_16_bits(arguments: Any) -> Any:
    return each_scalar(arguments, lambda value: (value + 2**15) % 2**16 - 2**15, int)


def ints_wrap_at_32_bits(arguments: Any) -> Any:
    return each_scalar(arguments, lambda value: (value + 2**31) % 2**32 - 2**31, int)


def ints_modulo_65536(arguments: Any) -> Any:
    return each_scalar(arguments, lambda value: value % 65_536 if value >= 0 else value, int)


def ints_as_float32(arguments: Any) -> Any:
    from struct import pack, unpack

    return each_scalar(
        arguments, lambda value: int(unpack("f", pack("f", value))[0]) if abs(value) < 2**100 else value, int
    )


def ints_as_float64(arguments: Any) -> Any:
    return each_scalar(arguments, lambda value: int(float(value)) if abs(value) < 2**1000 else value, int)


def ints_rounded_to_six_digits(arguments: Any) -> Any:
    return each_scalar(
        arguments, lambda value: int(float(f"{value:.5e}")) if abs(value) < 2**1000 else value, int
    )


def zero_taken_for_one(arguments: Any) -> Any:
    return each_scalar(arguments, lambda value: value or 1, int)


def zero_taken_for_minus_one(arguments: Any) -> Any:
    return each_scalar(arguments, lambda value: value or -1, int)


def zeros_dropped(arguments: Any) -> Any:
    return [
        [item for item in argument if item or type(item) is not int] if type(argument) is list else argument
        for argument in arguments
    ]


def sign_dropped(arguments: Any) -> Any:
    return each_scalar(arguments, abs, int)


def negatives_taken_for_zero(arguments: Any) -> Any:
    return each_scalar(arguments, lambda value: max(value, 0), int)


def minus_one_taken_for_zero(arguments: Any) -> Any:
    return each_scalar(arguments, lambda value: 0 if value == -1 else value, int)


def ints_from_a_million_on_cut(arguments: Any) -> Any:
    return each_scalar(arguments, lambda value: max(-999_999, min(value, 999_999)), int)


def single_numbers_cut_at_1000(arguments: Any) -> Any:
    return [min(argument, 1_000) if type(argument) is int else argument for argument in arguments]


def single_numbers_cut_at_100000(arguments: Any) -> Any:
    return [min(argument, 100_000) if type(argument) is int else argument for argument in arguments]


def floats_as_float32(arguments: Any) -> Any:
    from struct import pack, unpack

    return each_scalar(
        arguments, lambda value: unpack("f", pack("f", value))[0] if abs(value) < 1e38 else value, float
    )


def floats_rounded_to_six_digits(arguments: Any) -> Any:
    return each_scalar(arguments, lambda value: float(f"{value:.5e}"), float)


def floats_cut_to_ints(arguments: Any) -> Any:
    return each_scalar(arguments, lambda value: float(int(value)) if abs(value) < 1e300 else value, float)


def strings_cut_at_16(arguments: Any) -> Any:
    return each_scalar(arguments, lambda value: value[:16], str)


def strings_cut_at_255(arguments: Any) -> Any:
    return each_scalar(arguments, lambda value: value[:255], str)


def strings_only_ascii(arguments: Any) -> Any:
    return each_scalar(arguments, lambda value: value.encode("ascii", "ignore").decode(), str)


def strings_only_bmp(arguments: Any) -> Any:
    return each_scalar(
        arguments, lambda value: "".join(character for character in value if ord(character) < 65_536), str
    )


def case_folded(arguments: Any) -> Any:
    return each_scalar(arguments, str.lower, str)


def strings_stripped(arguments: Any) -> Any:
    return each_scalar(arguments, str.strip, str)


def strings_only_alphanumeric(arguments: Any) -> Any:
    return each_scalar(arguments, lambda value: "".join(filter(str.isalnum, value)), str)


def newlines_dropped(arguments: Any) -> Any:
    return each_scalar(arguments, lambda value: value.replace("\n", ""), str)


def null_characters_dropped(arguments: Any) -> Any:
    return each_scalar(arguments, lambda value: value.replace("\0", ""), str)


def hash_signs_dropped(arguments: Any) -> Any:
    return each_scalar(arguments, lambda value: value.replace("#", ""), str)


def accents_composed(arguments: Any) -> Any:
    from unicodedata import normalize

    return each_scalar(arguments, lambda value: normalize("NFC", value), str)


def empty_strings_dropped(arguments: Any) -> Any:
    return [
        [item for item in argument if item != ""] if type(argument) is list else argument
        for argument in arguments
    ]


def strings_reversed(arguments: Any) -> Any:
    return each_scalar(arguments, lambda value: value[::-1], str)
