"""Hidden suite of tree_diameter."""

from judge.kit import tree
from judge.suite import (
    broom_tree,
    chain_tree,
    edge_cases,
    forked_tree,
    random_cases,
    tree_places,
    trees,
    valid_tree,
)


def valid(root):
    return valid_tree(root, 40_000, 400, -1_000_000, 1_000_000)


def expected(root):
    """Measure the walk between any two places: the parent of place p is p // 2."""
    longest = 0
    for one in (places := list(tree_places(root))):
        for other in places:
            a, b, houses = one, other, 1
            while a != b:
                a, b, houses = min(a, b), max(a, b) // 2, houses + 1
            longest = max(longest, houses)
    return longest


def fork_below_a_stem(stem, arm):
    return forked_tree([0] * (stem + 1), [0] * arm, [0] * arm)


test_edges = edge_cases(
    no_tree=(None,),
    root_alone=(tree([7]),),
    root_is_zero=(tree([0]),),
    two_houses=(tree([1, 2]),),
    two_houses_to_the_right=(tree([1, None, 2]),),
    three_houses=(tree([1, 2, 3]),),
    full_tree=(tree([1, 2, 3, 4, 5, 6, 7]),),
    chain_to_the_left=(chain_tree([1, 2, 3, 4], "left"),),
    chain_to_the_right=(chain_tree([1, 2, 3, 4], "right"),),
    zigzag_chain=(chain_tree([1, 2, 3, 4, 5]),),
    both_ends_on_the_left=(tree([1, 2, None, 3, 4, 5, None, None, 6]),),
    both_ends_on_the_right=(tree([1, None, 2, 3, 4, 5, None, None, 6]),),
    both_ends_on_one_side_of_a_root_with_two=(
        tree([1, 2, 3, 4, 5, None, None, 6, None, None, 7, 8, None, None, 9]),
    ),
    fork_below_a_long_stem=(tree([1, 2, None, 3, None, 4, None, 5, 6]),),
    stem_is_longer_than_the_fork=(tree([1, 2, 3, 4, None, None, None, 5, None, 6, 7]),),
    fork_must_be_left=(tree([1, 2, 3, 4, 5, 6, None, 7, 8]),),
    longer_side_counts=(tree([1, 2, 3, None, None, 4, 5, None, None, 6]),),
    inner_ends_of_both_sides=(tree([1, 2, 3, None, 4, 5, None, None, 6, 7]),),
    ends_at_the_root=(tree([1, None, 2, 3, None, 4, 5]),),
    zeros=(tree([0, 0, 0, 0]),),
    values_mean_nothing=(tree([-5, 9, 9, -9, 9, None, None, 9]),),
    top_of_the_walk_four_levels_down=(fork_below_a_stem(3, 5),),
    top_of_the_walk_far_down=(fork_below_a_stem(20, 25),),
    stem_is_as_long_as_an_arm=(fork_below_a_stem(6, 5),),
)


@random_cases(count=400)
def test_random(st):
    """Gaps, chains and complete trees, and forks below a stem, where the root is on no long walk."""
    drawn = trees(st, st.integers(-1, 1), max_size=20)

    fork = st.tuples(st.integers(0, 4), st.integers(1, 6)).map(lambda it: fork_below_a_stem(*it))
    return st.tuples(drawn | drawn | fork)


def workload(n):
    """A long way down to a bushy end: the depth below each node is deep, or far down."""
    return (broom_tree([0] * n, 380),)
