"""Hidden suite of connect_siblings."""

from judge.kit import NextTreeNode, tree
from judge.suite import (
    broom_tree,
    deep_and_wide_tree,
    edge_cases,
    intact_tree_complaint,
    random_cases,
    tree_levels,
    two_armed_tree,
    valid_tree,
)

in_place = True


def valid(root):
    fits = valid_tree(root, size=60_000, levels=400, low=-1_000_000, high=1_000_000)
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
    one_node=firm(1),
    two_levels=firm(1, 2, 3),
    full_tree=firm(*range(15)),
    only_left_children=firm(1, 2, None, 3, None, 4),
    only_right_children=firm(1, None, 2, None, 3, None, 4),
    cousins_without_siblings=firm(1, 2, 3, None, 4, 5),
    outer_cousins=firm(1, 2, 3, 4, None, None, 5),
    first_node_of_a_level_is_a_leaf=firm(1, 2, 3, None, None, 4, 5),
    childless_node_in_between=firm(1, 2, 3, 4, 5, 6, 7, 8, None, None, None, None, None, None, 9),
    right_side_is_needed_first=firm(1, 2, 3, 4, 5, None, 6, 7, None, None, None, None, 8),
    same_value_everywhere=firm(5, 5, 5, 5, None, 5, 5, 5, 5),
    zeros=firm(0, 0, 0, 0, 0),
    levels_go_on_below_a_leaf=firm(1, 2, 3, None, None, 4, 5, 6, 7, 8, 9),
    goes_on_in_the_middle=firm(1, 2, 3, 4, 5, 6, 7, None, None, 8, 9, None, 10),
    two_arms_sixty_levels_down=(two_armed_tree(60, NextTreeNode),),
    forks_sixty_levels_down=(broom_tree(list(range(70)), 60, NextTreeNode),),
    children_stop_on_the_left=firm(1, 2, 3, 4, 5, 6, 7, None, None, None, None, None, None, 8, 9),
)


@random_cases
def test_random(st):
    """Trees with gaps, of few values, deep enough for neighbours whose parents are far apart."""
    entry = st.sampled_from([None, 0, 1, 1, 2, -3])
    values = st.lists(entry, max_size=6) | st.lists(entry, min_size=12, max_size=40)
    return values.map(lambda values: firm(*values))


def workload(n):
    """Many levels, all of them wide, with their nodes far apart."""
    return (deep_and_wide_tree(list(range(n)), levels=400, node=NextTreeNode),)
