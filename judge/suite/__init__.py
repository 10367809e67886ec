"""What hidden suites import: cases, comparisons, nodes and special arguments.

CONTRIBUTING.md says how a suite is written; nothing here imports pytest or hypothesis, so that a suite
whose random inputs were drawn before starts without them.
"""

from judge.suite.cases import Call, EdgeCases, RandomCases, edge_cases, random_cases, script
from judge.suite.compare import any_order, any_order_deep, close, exact
from judge.suite.nodes import (
    leaf_paths,
    list_end,
    list_nodes,
    list_values,
    relinking_complaint,
    reuses_nodes,
    tree_levels,
    tree_places,
    tree_values,
    valid_list,
    valid_tree,
)
from judge.suite.shapes import (
    bitonic_lists,
    broom_tree,
    chain_tree,
    cyclic_lists,
    deep_and_wide_tree,
    dependency_graphs,
    forked_tree,
    has_cycle,
    interval_lists,
    large_dependency_graphs,
    linked_lists,
    order_complaint,
    rotated_lists,
    sorted_lists,
    trees,
    trees_with_sums,
    valid_edges,
)
from judge.suite.special import Counted, Reader
from judge.wire import Rolls, Stream

__all__ = [
    "Call",
    "Counted",
    "EdgeCases",
    "RandomCases",
    "Reader",
    "Rolls",
    "Stream",
    "any_order",
    "any_order_deep",
    "bitonic_lists",
    "broom_tree",
    "chain_tree",
    "close",
    "cyclic_lists",
    "deep_and_wide_tree",
    "dependency_graphs",
    "edge_cases",
    "exact",
    "forked_tree",
    "has_cycle",
    "interval_lists",
    "large_dependency_graphs",
    "leaf_paths",
    "linked_lists",
    "list_end",
    "list_nodes",
    "list_values",
    "order_complaint",
    "random_cases",
    "relinking_complaint",
    "reuses_nodes",
    "rotated_lists",
    "script",
    "sorted_lists",
    "tree_levels",
    "tree_places",
    "tree_values",
    "trees",
    "trees_with_sums",
    "valid_edges",
    "valid_list",
    "valid_tree",
]
