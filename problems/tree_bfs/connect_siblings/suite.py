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

FAR = 1_000_000
in_place = True


def valid(root):
    fits = valid_tree(root, size=260_000, levels=400, low=-FAR, high=FAR)
    return fits and all(node.next is None for level in tree_levels(root) for node in level)


def check(call):
    (after,) = call.after
    if complaint := intact_tree_complaint(call):
        return complaint
    for depth, level in enumerate(tree_levels(after), 1):
        for place, (node, wanted) in enumerate(zip(level, [*level[1:], None]), 1):
            if node.next is not wanted:
                told = f"node {place + 1} (value {wanted.val})" if wanted else "None"
                return f"on level {depth}, next of node {place} (value {node.val}) must be {told}"
    return None


def firm(*values):
    return (tree(values, NextTreeNode),)


test_edges = edge_cases(
    nobody=(None,),
    only_right_children=firm(1, None, 2, None, 3, None, 4),
    cousins_without_siblings=firm(1, 2, 3, None, 4, 5),
    childless_node_in_between=firm(1, 2, 3, 4, 5, 6, 7, 8, None, None, None, None, None, None, 9),
    right_side_is_needed_first=firm(1, 2, 3, 4, 5, None, 6, 7, None, None, None, None, 8),
    same_value_everywhere=firm(5, 5, 5, 5, None, 5, 5, 5, 5),
    levels_go_on_below_a_leaf=firm(1, 2, 3, None, None, 4, 5, 6, 7, 8, 9),
    goes_on_in_the_middle=firm(1, 2, 3, 4, 5, 6, 7, None, None, 8, 9, None, 10),
    children_stop_on_the_left=firm(1, 2, 3, 4, 5, 6, 7, None, None, None, None, None, None, 8, 9),
    two_arms_sixty_levels_down=(two_armed_tree(60, NextTreeNode),),
    forks_sixty_levels_down=(broom_tree(list(range(70)), 60, NextTreeNode),),
    chain_of_four_hundred_levels=(chain_tree([0] * 400, node=NextTreeNode),),
)


@exhaustive_cases
def test_exhaustive(small):
    """Every shape of up to eight nodes, and those of up to five with all choices of zero and minus one."""
    labelled = small.trees(least=6, node=NextTreeNode)
    return (small.either(small.trees([0, -1], most=5, node=NextTreeNode), labelled),)


@random_cases
def test_random(st):
    """Middle sizes with gaps in many places, deep enough for neighbors whose parents are far apart."""
    value = st.integers(-3, 2) | st.integers(-FAR, FAR)
    below = st.lists(value | st.none(), min_size=12, max_size=60)
    gappy = st.tuples(value, below).map(lambda drawn: firm(drawn[0], *drawn[1]))
    return gappy | st.tuples(trees(st, value, max_size=40, node=NextTreeNode))


def workload(n):
    """Many levels for walks from the root; a wide level for list queues, in a full tree between two long arms."""
    rng = random.Random(n)
    values = [rng.choice((0, FAR, -FAR, rng.randint(-FAR, FAR))) for _ in range(n)]
    left, right, full = values[1:400], values[400:798], values[800:]
    between = NextTreeNode(0, tree(full, NextTreeNode), chain_tree(right, "right", NextTreeNode))
    return {
        "many_wide_levels": (deep_and_wide_tree(values[: n // 2], 400, node=NextTreeNode),),
        "full_tree_between_long_arms": (NextTreeNode(1, chain_tree(left, "left", NextTreeNode), between),),
    }
