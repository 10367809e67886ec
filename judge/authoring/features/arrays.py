"""Arrays that are cut or changed, all of one length in the same way, so that rows and labels stay together."""

from __future__ import annotations

from typing import Any

from judge.authoring.features.helpers import arrays_alike


def first_row_dropped(arguments: Any) -> Any:
    return arrays_alike(arguments, lambda array: array[1:] if len(array) > 1 else array)


def last_row_dropped(arguments: Any) -> Any:
    return arrays_alike(arguments, lambda array: array[:-1] if len(array) > 1 else array)


def rows_cut_at_256(arguments: Any) -> Any:
    return arrays_alike(arguments, lambda array: array[:256])


def rows_reversed(arguments: Any) -> Any:
    return arrays_alike(arguments, lambda array: array[::-1])


def first_column_only(arguments: Any) -> Any:
    return arrays_alike(arguments, lambda array: array[:, :1] if array.ndim > 1 else array)


def columns_reversed(arguments: Any) -> Any:
    return arrays_alike(arguments, lambda array: array[:, ::-1] if array.ndim > 1 else array)


def negative_elements_taken_for_zero(arguments: Any) -> Any:
    return arrays_alike(arguments, lambda array: array.clip(0) if array.dtype.kind == "f" else array)


def signs_of_elements_dropped(arguments: Any) -> Any:
    return arrays_alike(arguments, lambda array: abs(array) if array.dtype.kind == "f" else array)
