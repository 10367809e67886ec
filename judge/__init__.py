"""A practice judge for coding interviews that runs on your own machine.

`judge.grade` judges many attempts from Python; docs/grading.md describes it.
"""

__version__ = "0.1.0"

_ON_DEMAND = {
    "Submission": "judge.grading.submissions",
    "grade": "judge.grading.api",
    "grade_async": "judge.grading.api",
}
"""Names that are imported when they are asked for: every process of the judge reads this file, and few grade."""


def __getattr__(name: str) -> object:
    if name not in _ON_DEMAND:
        raise AttributeError(f"module 'judge' has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_ON_DEMAND[name]), name)
