"""Hidden suite of level_maximums."""

from judge.kit import tree
from judge.suite import (
    deep_and_wide_tree,
    edge_cases,
    random_cases,
    tree_places,
    trees,
    two_armed_tree,
    valid_tree,
)

FAR = 1_000_000


def valid(root):
    return valid_tree(root, 50_000, 400, -FAR, FAR)


def expected(root):
    """Sort all values by depth and size; the last of each depth is its largest."""
    largest = {}
    for depth, value in sorted((place.bit_length(), node.val) for place, node in tree_places(root).items()):
        largest[depth] = value
    return list(largest.values())


test_edges = edge_cases(
    no_tree=(None,),
    root_alone=(tree([7]),),
    root_is_zero=(tree([0]),),
    root_is_negative=(tree([-4]),),
    all_negative=(tree([-1, -3, -2, -4, -6, -5]),),
    zero_among_negatives=(tree([-1, 0, -2, -4, -6, 0]),),
    largest_on_the_left=(tree([1, 9, 2, 8, 3, 4, 5]),),
    largest_on_the_right=(tree([1, 2, 9, 3, 4, 5, 8]),),
    largest_in_the_middle=(tree([1, 2, 3, 4, 9, 8, 5]),),
    largest_below_the_smaller_parent=(tree([1, 9, 2, 3, 4, 5, 6]),),
    falls_from_level_to_level=(tree([9, 8, 7, 6, 5]),),
    rises_from_level_to_level=(tree([1, 2, 3, 4, 5]),),
    equal_values=(tree([2, 2, 2, 2, 2, 2]),),
    chain_to_the_right=(tree([1, None, 2, None, 0, None, 4]),),
    deeper_on_the_left=(tree([5, 4, 9, 3, None, None, None, 2]),),
    deeper_on_the_right=(tree([1, 9, 3, None, None, 4, 5, 6]),),
    goes_on_in_the_middle=(tree([1, 2, 3, 4, 5, 6, 7, None, None, 8, 9, None, 10]),),
    two_arms_sixty_levels_down=(two_armed_tree(60),),
    farthest=(tree([-FAR, -FAR, FAR, -FAR, -FAR]),),
)


@random_cases
def test_random(st):
    """Gaps, chains and complete trees; some of them are below zero throughout."""
    return st.tuples(trees(st, st.integers(-3, 4)) | trees(st, st.integers(-9, -1)))


def workload(n):
    """Many levels and all of them wide: each costs a walk over all that is above."""
    return (deep_and_wide_tree([i * 7 % 1000 for i in range(n)], 400),)
