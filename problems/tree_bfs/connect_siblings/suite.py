"""Hidden suite of connect_siblings."""

import random

from judge.kit import NextTreeNode, tree
from judge.suite import (
    broom_tree,
    chain_tree,
    deep_and_wide_tree,
    edge_cases,
    exhaustive_cases,
    intact_tree_complaint,
    random_cases,
    tree_levels,
    trees,
    two_armed_tree,
    valid_tree,
)

LIMIT = 1_000_000
in_place = True


def valid(root):
    fits = valid_tree(root, size=360_000, levels=400, low=-LIMIT, high=LIMIT)
    return fits and all(node.next is None for level in tree_levels(root) for node in level)


def check(call):
    (after,) = call.after
    if complaint := intact_tree_complaint(call):
        return complaint
    for depth, level in enumerate(tree_levels(after), 1):
        for position, (node, wanted) in enumerate(zip(level, [*level[1:], None]), 1):
            if node.next is not wanted:
                target = f"node {position + 1} (value {wanted.val})" if wanted else "None"
                return f"on level {depth}, next of node {position} (value {node.val}) must be {target}"
    return None


def case(*values):
    return (tree(values, NextTreeNode),)


test_edges = edge_cases(
    empty_tree=(None,),
    only_right_children=case(1, None, 2, None, 3, None, 4),
    neighbors_with_different_parents=case(1, 2, 3, None, 4, 5),
    wide_gap_on_the_last_level=case(1, 2, 3, 4, 5, 6, 7, 8, None, None, None, None, None, None, 9),
    next_pointers_needed_further_right=case(1, 2, 3, 4, 5, None, 6, 7, None, None, None, None, 8),
    all_values_equal=case(5, 5, 5, 5, None, 5, 5, 5, 5),
    first_node_of_a_level_is_a_leaf=case(1, 2, 3, None, None, 4, 5, 6, 7, 8, 9),
    only_middle_nodes_have_children=case(1, 2, 3, 4, 5, 6, 7, None, None, 8, 9, None, 10),
    only_rightmost_nodes_have_children=case(1, 2, 3, 4, 5, 6, 7, None, None, None, None, None, None, 8, 9),
    two_chains_of_60_levels=(two_armed_tree(60, NextTreeNode),),
    fork_below_60_levels=(broom_tree(list(range(70)), 60, NextTreeNode),),
    chain_of_400_levels=(chain_tree([0] * 400, node=NextTreeNode),),
)


@exhaustive_cases(count=4_000)
def test_exhaustive(small):
    """Every shape of up to eight nodes, and those of up to five with all choices of zero and minus one."""
    labelled = small.trees(least=6, node=NextTreeNode)
    return (small.either(small.trees([0, -1], most=5, node=NextTreeNode), labelled),)


@random_cases
def test_random(st):
    """Middle sizes with many missing children, deep enough for neighbors whose parents are far apart."""
    value = st.integers(-3, 2) | st.integers(-LIMIT, LIMIT)
    below = st.lists(value | st.none(), min_size=12, max_size=60)
    gappy = st.tuples(value, below).map(lambda drawn: case(drawn[0], *drawn[1]))
    return gappy | st.tuples(trees(st, value, max_size=40, node=NextTreeNode))


def workload(n):
    """Many levels for walks from the root; a wide level for list queues, in a full tree between two long chains."""
    rng = random.Random(n)
    values = [rng.choice((0, LIMIT, -LIMIT, rng.randint(-LIMIT, LIMIT))) for _ in range(n)]
    left, right, full = values[1:400], values[400:798], values[800:]
    between = NextTreeNode(0, tree(full, NextTreeNode), chain_tree(right, "right", NextTreeNode))
    return {
        "many_wide_levels": (deep_and_wide_tree(values[: n // 2], 400, node=NextTreeNode),),
        "full_tree_between_long_chains": (NextTreeNode(1, chain_tree(left, "left", NextTreeNode), between),),
    }
