"""Hidden suite of right_view."""

from judge.kit import tree
from judge.suite import (
    broom_tree,
    deep_and_wide_tree,
    edge_cases,
    random_cases,
    tree_places,
    trees,
    two_armed_tree,
    valid_tree,
)


def valid(root):
    return valid_tree(root, 50_000, 400, -1_000_000, 1_000_000)


def expected(root):
    """The children of place p are 2p and 2p + 1: of each depth, the largest place is seen."""
    places = tree_places(root)
    depths = sorted({place.bit_length() for place in places})
    return [places[max(p for p in places if p.bit_length() == depth)].val for depth in depths]


test_edges = edge_cases(
    no_tree=(None,),
    root_alone=(tree([7]),),
    root_is_zero=(tree([0]),),
    left_child_alone=(tree([1, 2]),),
    right_child_alone=(tree([1, None, 2]),),
    full_tree=(tree([1, 2, 3, 4, 5, 6, 7]),),
    chain_to_the_left=(tree([1, 2, None, 3, None, 4]),),
    zigzag_chain=(tree([1, 2, None, None, 3, 4]),),
    left_side_is_deeper=(tree([1, 2, 3, 4]),),
    left_side_is_deeper_by_two=(tree([1, 2, 3, 4, 5, None, None, 6, None, None, None, 7]),),
    left_child_of_the_right_side=(tree([1, 2, 3, 4, 5, 6]),),
    deepest_in_the_middle=(tree([1, 2, 3, 4, 5, 6, 7, None, None, None, 8, 9]),),
    deeper_left_of_the_last_node=(tree([1, 2, 3, None, 4, 5, 6, 7, 8, 9]),),
    falling_values=(tree([9, 8, 7, 6, 5, 4, 3]),),
    largest_is_hidden=(tree([1, 9, 2, 3, 8, 7, 4]),),
    equal_values=(tree([2, 2, 2, 2, 2, 2]),),
    zeros_are_seen=(tree([1, 5, 0, 6, 0]),),
    negative=(tree([-1, -3, -2, -4]),),
    columns_of_cousins_cross=(tree([1, 2, 3, None, 4, 5, None, None, 6, 7]),),
    forks_sixty_levels_down=(broom_tree(list(range(70)), 60),),
    two_arms_sixty_levels_down=(two_armed_tree(60),),
)


@random_cases(count=300)
def test_random(st):
    """Gaps, chains and complete trees; few values, so that zero and repeats are common."""
    return st.tuples(trees(st, st.integers(-3, 6), max_size=20))


def workload(n):
    """Many levels and all of them wide: each costs a walk over all that is above."""
    return (deep_and_wide_tree([i * 7 % 1000 for i in range(n)], 400),)
