"""Hidden suite of zigzag_level_order."""

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
    """Sort the places of each depth, the children of place p being 2p and 2p + 1; falling at even depths."""
    places = tree_places(root)
    depths = sorted({place.bit_length() for place in places})
    rows = [[p for p in places if p.bit_length() == depth] for depth in depths]
    return [
        [places[p].val for p in sorted(row, reverse=depth % 2 == 0)]
        for depth, row in zip(depths, rows, strict=True)
    ]


test_edges = edge_cases(
    no_tree=(None,),
    root_alone=(tree([7]),),
    root_is_zero=(tree([0]),),
    two_levels=(tree([1, 2, 3]),),
    four_full_levels=(tree(list(range(1, 16))),),
    five_full_levels=(tree(list(range(1, 32))),),
    chain_then_a_fork_on_level_three=(tree([1, 2, None, 3, 4]),),
    chain_then_a_fork_on_level_four=(tree([1, None, 2, None, 3, 4, 5]),),
    chain_between_two_wide_levels=(tree([1, 2, 3, 4, None, None, None, 5, 6]),),
    inner_children=(tree([1, 2, 3, None, 4, 5]),),
    outer_children=(tree([1, 2, 3, 4, None, None, 5]),),
    left_heavy=(tree([1, 2, 3, 4, 5, None, None, 6, 7, 8, 9]),),
    right_heavy=(tree([1, 2, 3, None, None, 4, 5, 6, 7, 8, 9]),),
    gaps_on_the_fourth_level=(tree([1, 2, 3, 4, 5, 6, 7, None, 8, 9, None, 10, None, None, 11]),),
    equal_values=(tree([2, 2, 2, 2, 2, 2]),),
    level_of_zeros=(tree([1, 0, 0, 2, 3]),),
    negative=(tree([-1, -3, -2, -4, -5]),),
    columns_of_cousins_cross=(tree([1, 2, 3, None, 4, 5, None, None, 6, 7]),),
    goes_on_in_the_middle=(tree([1, 2, 3, 4, 5, 6, 7, None, None, 8, 9, None, 10]),),
    forks_sixty_levels_down=(broom_tree(list(range(70)), 60),),
    two_arms_sixty_levels_down=(two_armed_tree(60),),
)


@random_cases(count=300)
def test_random(st):
    """Gaps, chains and complete trees of up to five levels, whose directions differ."""
    return st.tuples(trees(st, st.integers(-3, 6), max_size=20))


def workload(n):
    """Many levels and all of them wide: each costs a walk over all that is above."""
    return (deep_and_wide_tree([i * 7 % 1000 for i in range(n)], 400),)
