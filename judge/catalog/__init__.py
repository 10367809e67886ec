"""What there is to solve."""

from judge.catalog.problem import BrokenProblem, Limits, Problem, load_problem
from judge.catalog.signature import Function, Parameter, Signature, parse_signature

__all__ = [
    "BrokenProblem",
    "Function",
    "Limits",
    "Parameter",
    "Problem",
    "Signature",
    "load_problem",
    "parse_signature",
]
