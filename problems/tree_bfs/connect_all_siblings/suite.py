"""Hidden suite of connect_all_siblings."""

from itertools import pairwise

from judge.kit import NextTreeNode, tree
from judge.suite import (
    broom_tree,
    chain_tree,
    deep_and_wide_tree,
    edge_cases,
    intact_tree_complaint,
    random_cases,
    tree_levels,
    trees,
    valid_tree,
)

in_place = True


def valid(root):
    fits = valid_tree(root, 50_000, 400, -1_000_000, 1_000_000)
    return fits and all(node.next is None for level in tree_levels(root) for node in level)


def check(call):
    (after,) = call.after
    if complaint := intact_tree_complaint(call):
        return complaint
    chain = [(depth, node) for depth, level in enumerate(tree_levels(after), 1) for node in level]
    for (depth, node), (_, wanted) in pairwise([*chain, (0, None)]):
        if node.next is not wanted:
            told = f"the node {wanted.val}" if wanted else "None"
            return f"level {depth}: next of the node {node.val} must be {told}"
    return None


def villagers(*values):
    return (tree(values, NextTreeNode),)


test_edges = edge_cases(
    nobody=(None,),
    one_node=villagers(1),
    root_is_zero=villagers(0, 0),
    two_levels=villagers(1, 2, 3),
    full_tree=villagers(*range(15)),
    chain_to_the_left=(chain_tree([1, 2, 3, 4], "left", NextTreeNode),),
    chain_to_the_right=(chain_tree([1, 2, 3, 4], "right", NextTreeNode),),
    zigzag_chain=(chain_tree([1, 2, 3, 4, 5], node=NextTreeNode),),
    inner_cousins=villagers(1, 2, 3, None, 4, 5),
    outer_cousins=villagers(1, 2, 3, 4, None, None, 5),
    first_of_a_level_is_a_leaf=villagers(1, 2, 3, None, None, 4, 5, 6, 7, 8, 9),
    last_of_a_level_is_a_leaf=villagers(1, 2, 3, 4, 5, None, None, 6, 7),
    childless_nodes_in_between=villagers(1, 2, 3, 4, 5, 6, 7, 8, *[None] * 6, 9),
    next_level_begins_in_the_middle=villagers(1, 2, 3, None, 4, None, 5, None, None, 6),
    goes_on_in_the_middle=villagers(1, 2, 3, 4, 5, 6, 7, None, None, 8, 9, None, 10),
    forks_sixty_levels_down=(broom_tree(list(range(70)), 60, NextTreeNode),),
    same_value_everywhere=villagers(5, 5, 5, 5, None, 5, 5, 5, 5),
)


@random_cases
def test_random(st):
    """Gaps, chains and complete trees of few values."""
    return st.tuples(trees(st, st.integers(-1, 2), max_size=24, node=NextTreeNode))


def workload(n):
    """Many levels and all of them wide: the chain to its end and the way from the root are long."""
    return (deep_and_wide_tree([i * 7 % 1000 for i in range(n)], 400, node=NextTreeNode),)
