"""What there is to solve."""

from judge.catalog.find import Catalog, Places, find, load_catalog, one_of, places, slugs
from judge.catalog.problem import DIFFICULTIES, BrokenProblem, Limits, Problem, load_problem
from judge.catalog.signature import Function, Parameter, Signature, parse_signature

__all__ = [
    "DIFFICULTIES",
    "BrokenProblem",
    "Catalog",
    "Function",
    "Limits",
    "Parameter",
    "Places",
    "Problem",
    "Signature",
    "find",
    "load_catalog",
    "load_problem",
    "one_of",
    "parse_signature",
    "places",
    "slugs",
]
