"""Hidden suite of max_depth."""

from judge.kit import TreeNode, tree
from judge.suite import broom_tree, chain_tree, edge_cases, random_cases, tree_places, trees, valid_tree


def valid(root):
    return valid_tree(root, 30_000, 30_000, -1_000_000, 1_000_000)


def expected(root):
    """The children of place p are 2p and 2p + 1, so the depth of a place is its number of bits."""
    return max(tree_places(root), default=0).bit_length()


test_edges = edge_cases(
    no_tree=(None,),
    root_alone=(tree([7]),),
    root_is_zero=(tree([0]),),
    left_child_alone=(tree([1, 2]),),
    right_child_alone=(tree([1, None, 2]),),
    full_tree=(tree([1, 2, 3, 4, 5, 6, 7]),),
    last_level_begun=(tree([1, 2, 3, 4, 5, 6, 7, 8]),),
    chain_to_the_left=(chain_tree([1, 2, 3, 4, 5], "left"),),
    chain_to_the_right=(chain_tree([1, 2, 3, 4, 5], "right"),),
    zigzag_chain=(chain_tree([1, 2, 3, 4, 5, 6]),),
    deeper_on_the_left=(tree([1, 2, 3, 4, 5, None, None, 6]),),
    deeper_on_the_right=(tree([1, 2, 3, None, None, 4, 5, None, None, None, 6]),),
    lighter_side_is_deeper=(tree([1, 2, 3, 4, 5, None, 6, 7, 8, 9, 10, 11, None, *[None] * 8, 12]),),
    goes_on_in_the_middle=(tree([1, 2, 3, 4, 5, 6, 7, None, None, 8, 9, None, 10]),),
    zeros=(tree([0, 0, 0, 0]),),
    deeper_than_the_recursion_limit=(chain_tree([0] * 1500),),
    deeper_than_the_recursion_limit_to_the_left=(chain_tree([0] * 1500, "left"),),
    deeper_than_the_recursion_limit_to_the_right=(chain_tree([0] * 1500, "right"),),
)


@random_cases
def test_random(st):
    """Gaps, chains and complete trees, whose deepest leaf is on either side."""
    return st.tuples(trees(st, st.integers(-1, 2), max_size=20))


def workload(n):
    """One chain; one with half of the nodes in a complete tree at its end; two, the longer on the right."""
    short = n // 3
    fork = TreeNode(0, chain_tree([0] * short, "left"), chain_tree([0] * (n - 1 - short), "right"))
    return {"chain": (chain_tree([0] * n),), "broom": (broom_tree([0] * n, n // 2),), "fork": (fork,)}
