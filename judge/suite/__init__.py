"""What hidden suites import: cases, comparisons, nodes and special arguments.

CONTRIBUTING.md says how a suite is written; nothing here imports pytest or hypothesis, so that a suite
whose random inputs were drawn before starts without them.
"""

from judge.suite.cases import Call, EdgeCases, RandomCases, edge_cases, random_cases, script
from judge.suite.compare import any_order, any_order_deep, close, exact
from judge.suite.nodes import list_values, reuses_nodes, tree_values
from judge.suite.special import Reader
from judge.wire import Rolls, Stream

__all__ = [
    "Call",
    "EdgeCases",
    "RandomCases",
    "Reader",
    "Rolls",
    "Stream",
    "any_order",
    "any_order_deep",
    "close",
    "edge_cases",
    "exact",
    "list_values",
    "random_cases",
    "reuses_nodes",
    "script",
    "tree_values",
]
