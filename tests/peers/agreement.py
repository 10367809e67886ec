"""What a kept library computes beside our model solutions: the registry, and how one entry is tried.

A module of this folder has one function for each problem and library. It draws the arguments of one call, has the
library answer, and returns both; `disagreement` calls the model solution with the same arguments and compares.
"""

from __future__ import annotations

import copy
import functools
import math
import runpy
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from judge.catalog import find

INPUTS = 200
"""How many random inputs each library is asked about."""
Draw = Callable[[np.random.Generator], tuple[tuple[Any, ...], Any]]
"""Draws arguments, and returns them with what the library answers, in the form of the model solution's answer."""


@dataclass(frozen=True)
class Peer:
    """A function of a library that computes the same as a problem asks for."""

    problem: str
    library: str
    function: str
    """As its documentation names it, such as `metrics.roc_auc_score`."""
    differs: str
    """Where the library defines something otherwise, and what is done about it here; empty where it does not."""
    rtol: float
    atol: float
    draw: Draw


PEERS: list[Peer] = []


def peer(
    problem: str, library: str, function: str, *, differs: str = "", rtol: float = 1e-9, atol: float = 1e-12
) -> Callable[[Draw], Draw]:
    """Register a function that draws arguments and asks the library."""

    def register(draw: Draw) -> Draw:
        PEERS.append(Peer(problem, library, function, differs, rtol, atol, draw))
        return draw

    return register


@functools.cache
def model_solution(slug: str) -> Callable[..., Any]:
    """Return what the problem's model solution defines: a function, or for a class the class."""
    problem = find(slug)
    entry: Callable[..., Any] = runpy.run_path(str(problem.folder / "reference.py"))[problem.signature.name]
    return entry


def disagreement(peer: Peer, seed: int) -> str | None:
    """Say how model solution and library differ on one random input, None where they agree.

    For a class the arguments are (init, operations); what its last operation gives is compared.
    """
    arguments, theirs = peer.draw(np.random.default_rng(seed))
    ours = call(peer.problem, copy.deepcopy(arguments))
    return (
        None if same(ours, theirs, peer.rtol, peer.atol) else f"{arguments}: {ours}, {peer.library} {theirs}"
    )


def call(slug: str, arguments: tuple[Any, ...]) -> Any:
    """Return what the model solution gives for the arguments."""
    entry = model_solution(slug)
    if not isinstance(entry, type):
        return entry(*arguments)
    init, operations = arguments
    instance, answer = entry(*init), None
    for name, *rest in operations:
        answer = getattr(instance, name)
        if callable(answer):
            answer = answer(*rest)
    return answer


def same(ours: Any, theirs: Any, rtol: float, atol: float) -> bool:
    """Return whether two answers agree: numbers within the tolerance, all else exactly."""
    if isinstance(ours, dict):
        return ours.keys() == theirs.keys() and all(same(ours[key], theirs[key], rtol, atol) for key in ours)
    if isinstance(ours, np.ndarray) or isinstance(theirs, np.ndarray):
        left, right = np.asarray(ours), np.asarray(theirs)
        return left.shape == right.shape and np.allclose(left, right, rtol=rtol, atol=atol, equal_nan=True)
    if isinstance(ours, (list, tuple)):
        return len(ours) == len(theirs) and all(
            same(one, other, rtol, atol) for one, other in zip(ours, theirs, strict=True)
        )
    if isinstance(ours, float) or isinstance(theirs, float):
        return math.isclose(ours, theirs, rel_tol=rtol, abs_tol=atol) or (ours != ours and theirs != theirs)
    return bool(ours == theirs)
