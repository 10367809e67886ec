"""Formulas: what can be read, what is said of the rest, and which are equal."""

from __future__ import annotations

import re
from contextlib import suppress

import pytest

from judge.quiz.formulas import LONGEST, FormulaError, Symbol, difference, read_formula

LOGISTIC = {"w": Symbol.read("real vector d"), "x": Symbol.read("real vector d"), "y": Symbol.read("binary")}
RIDGE = {
    "X": Symbol.read("real matrix n d"),
    "t": Symbol.read("real vector n"),
    "w": Symbol.read("real vector d"),
    "lam": Symbol.read("positive"),
}


def equal(one: str, other: str, symbols: dict[str, Symbol]) -> bool:
    return difference(read_formula(one, symbols), read_formula(other, symbols), symbols) is None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("(sigmoid(w @ x) - y) * x", "-(y - 1 / (1 + exp(-x @ w))) * x"),
        ("(sigmoid(w @ x) - y) * x", "(σ(w·1 @ x) − y) × x"),
        ("(sigmoid(w @ x) - y) * x", "sigmoid(dot(w, x)) * x - y * x"),
        ("sum(x ** 2)", "x @ x"),
        ("sum(x^2)", "norm(x)²"),
        ("w @ x", "sum(w * x)"),
        ("log(exp(w @ x))", "w @ x"),
        ("ln(2) * y", "log(2) * y"),
        ("2e-1 * y", "y / 5"),
        ("outer(x, w)", "outer(w, x).T"),
        ("maximum(x, w)", "max(x, w)"),
        ("-max(-x)", "min(x)"),
        ("sqrt(x @ x)", "√(sum(x**2))"),
    ],
)
def test_other_forms_are_equal(one: str, other: str) -> None:
    """Whatever signs, names of functions and order people write."""
    assert equal(one, other, LOGISTIC)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("(sigmoid(w @ x) - y) * x", "(y - sigmoid(w @ x)) * x"),
        ("sum(x)", "mean(x)"),
        ("x", "x * 1.0001"),
        ("outer(x, w)", "outer(w, x)"),
        ("y", "y ** 2 + 0 * y ** 3 + 0.5"),
        ("abs(w @ x)", "w @ x"),
        ("relu(w @ x)", "abs(w @ x)"),
        ("x", "exp(1000 * sum(x)) * x"),
        ("x", "log(sum(x)) * x"),
    ],
)
def test_others_differ_at_a_point_that_is_told(one: str, other: str) -> None:
    """With its values, and both results."""
    found = difference(read_formula(one, LOGISTIC), read_formula(other, LOGISTIC), LOGISTIC)
    assert found is not None
    assert found.text.startswith("at w = [")
    assert "\nexpected " in found.text
    assert "\ngot      " in found.text


def test_another_shape_is_told_without_a_wall_of_numbers() -> None:
    """Also where a matrix is given for a number."""
    for one, other, told in (
        ("(sigmoid(w @ x) - y) * x", "sigmoid(w @ x) - y", "expected a vector of shape (2,), got a number"),
        ("x @ w", "outer(x, w)", "expected a number, got a matrix of shape (2, 2)"),
    ):
        found = difference(read_formula(one, LOGISTIC), read_formula(other, LOGISTIC), LOGISTIC)
        assert found is not None
        assert found.text == f"in its shape: {told}"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("y = w @ x", "w @ x"),
        ("np.sqrt(x @ x)", "sqrt(x @ x)"),
        ("numpy.linalg.norm(x)", "norm(x)"),
        ("outer(w, x)^T @ w", "outer(w, x).T @ w"),
        ("outer(w, x)ᵀ @ w", "outer(w, x).T @ w"),
        ("outer(w, x)^(T) @ w", "outer(w, x).T @ w"),
    ],
)
def test_what_people_bring_from_elsewhere(typed: str, meant: str) -> None:
    """A left side, modules and a T for a transpose are read as they are meant."""
    assert equal(meant, typed, LOGISTIC)


def test_other_names_of_the_same_thing() -> None:
    """Where a question has only one of them."""
    assert equal("eps", "ε", {"eps": Symbol.read("positive")})
    assert equal("lam", "lambda", {"lam": Symbol.read("positive")})
    assert equal("eta * lr", "lr * η", {"lr": Symbol.read("real"), "eta": Symbol.read("real")})


def test_matrices() -> None:
    """Of the closed form of ridge regression; sizes of their own tell X.T from X."""
    answer = "inv(X.T @ X + lam * diag(w * 0 + 1)) @ X.T @ t"
    assert equal(answer, "inv(lam * diag(w * 0 + 1) + X.T @ X) @ (X.T @ t)", RIDGE)
    assert not equal(answer, "inv(X.T @ X) @ X.T @ t", RIDGE)
    with pytest.raises(FormulaError, match="cannot be computed from a matrix of shape"):
        equal(answer, "inv(X @ X.T) @ X.T @ t", RIDGE)


@pytest.mark.parametrize(
    ("text", "message", "tip"),
    [
        ("", "there is no formula", "write one, such as w + x"),
        ("   ", "there is no formula", ""),
        ("(w @ x", "the ( before 'w @ x' is not closed", "close it with )"),
        ("((", "the ( at the end is not closed", "close it with )"),
        (") + 1", "the ) at the beginning closes nothing", "take it out, or open a ( before it"),
        ("w @ x)", "the ) after 'w @ x' closes nothing", ""),
        ("2x", "write * between 2 and x", "2 * x"),
        ("x w", "write * between x and w", ""),
        ("x(w)", "write * between x and (", "put the * there"),
        ("(x)(w)", "write * between ) and (", "put the * there"),
        ("softmax[x]", "softmax needs parentheses", "write softmax(...)"),
        ("|x|", "| is no sign of a formula", "write abs(x)"),
        ("SIGMOID(x)", "SIGMOID is unknown", "did you mean sigmoid?"),
        ("9 ** 9 ** 9", "no finite value anywhere", "a huge power"),
        ("x / 0", "no finite value anywhere", "division by zero"),
        ("sigmoid w", "sigmoid needs parentheses", "write sigmoid(w)"),
        ("x + exp", "exp needs parentheses", ""),
        ("w @ z", "z is unknown", "the names are w, x, y"),
        ("sigmiod(x)", "sigmiod is unknown", "did you mean sigmoid?"),
        ("x +", "cannot be read", ""),
        ("x + * y", "cannot be read", ""),
        ("x == y", "cannot be read|is no part", ""),
        ("y =", "there is no formula", ""),
        ("x < y", "is no part of a formula", ""),
        ("x, y", "is no part of a formula", ""),
        ("x[0]", "[ is no sign of a formula", "write ( and )"),
        ("'x'", "cannot be read|is no part|is unknown", ""),
        ("x.shape", "shape is unknown", ""),
        ("x.__class__", "__class__ is unknown", ""),
        ("__import__('os')", "__import__ is unknown", ""),
        ("lambda: 1", "lambda is unknown", ""),
        ("exp(x, y)", "exp takes 1 argument, got 2", ""),
        ("outer(x, x) ** -1", "is a power of each element, and no inverse", "write inv(M)"),
        ("outer(x)", "outer takes 2 arguments, got 1", ""),
        ("1 if y else 2", "if is unknown", ""),
        ("w @ y", "cannot be computed from a vector of shape", "check the order"),
        ("x" + " + x" * LONGEST, "is longer than", ""),
        ("+".join("x" * 150), "too large", ""),
        ("-" * 100 + "x", "too large", ""),
        ("x\0", "cannot be read|is no part", ""),
        ("😀", "cannot be read|is no part", ""),
    ],
)
def test_what_cannot_be_read_says_what_to_write(text: str, message: str, tip: str) -> None:
    """It is no wrong answer."""
    any_of = "|".join(map(re.escape, message.split("|")))
    with pytest.raises(FormulaError, match=any_of) as caught:
        difference(read_formula("x", LOGISTIC), read_formula(text, LOGISTIC), LOGISTIC)
    assert tip in caught.value.tip


@pytest.mark.parametrize(
    "text",
    [
        "2 ** 10 ** 10 ** 10 ** 10 * x",
        "10 ** 999999999 * x",
        "exp(exp(exp(exp(9)))) * x",
        "1e999999 * x",
        "9" * 400 + " * x",
        "outer(outer(outer(x, x), outer(x, x)), outer(outer(x, x), outer(x, x)))",
        "diag(outer(outer(x, x), outer(x, x)) @ outer(outer(x, x), outer(x, x)).T @ outer(outer(x, x), x) @ x)",
    ],
)
def test_nothing_takes_for_ever_or_fills_the_memory(text: str) -> None:
    """Powers are of floats, and large values are refused before they are made."""
    with suppress(FormulaError):  # too many elements, or shapes that do not fit
        assert not equal("x", text, LOGISTIC)


def test_edges_where_another_form_is_not_defined_do_not_count() -> None:
    """x / norm(x) has no value at zero."""
    symbols = {"x": Symbol.read("real vector d")}
    assert equal("x", "x / norm(x) * norm(x)", symbols)


@pytest.mark.parametrize(
    "text", ["real list d", "real vector", "whole matrix n", "odd", "one_hot", "definite matrix n m"]
)
def test_symbols_that_are_none(text: str) -> None:
    """Say what one looks like."""
    with pytest.raises(ValueError, match=r"is no symbol|is of another shape"):
        Symbol.read(text)
