"""Hidden suite of level_averages."""

from fractions import Fraction

from judge.kit import tree
from judge.suite import (
    close,
    deep_and_wide_tree,
    edge_cases,
    random_cases,
    tree_places,
    trees,
    two_armed_tree,
    valid_tree,
)

FAR = 1_000_000
compare = close(rel=1e-9, abs=1e-6)


def valid(root):
    return valid_tree(root, 50_000, 400, -FAR, FAR)


def expected(root):
    """Gather the values of each depth by place, and divide exactly."""
    rows = {}
    for place, node in tree_places(root).items():
        rows.setdefault(place.bit_length(), []).append(node.val)
    return [float(Fraction(sum(rows[depth]), len(rows[depth]))) for depth in sorted(rows)]


test_edges = edge_cases(
    no_tree=(None,),
    root_alone=(tree([7]),),
    root_is_zero=(tree([0]),),
    half_is_kept=(tree([1, 1, 2]),),
    negative_half_is_kept=(tree([1, -1, -2]),),
    third_is_not_rounded=(tree([1, 2, 3, 1, 1, 2]),),
    one_child_counts_whole=(tree([1, None, 9]),),
    parents_with_one_and_two_children=(tree([1, 2, 3, 10, None, 4, 4]),),
    subtrees_of_different_size=(tree([0, 0, 0, 6, None, 0, 0, 6, None, 0, 0, 0, 0]),),
    order_within_the_level_is_nothing=(tree([1, 8, 2, 4, 0, 0, 1]),),
    zeros_count=(tree([1, 0, 4, 0, 0, 0, 8]),),
    cancels_out=(tree([1, -5, 5, 3, 1, -3, -1]),),
    chain_to_the_left=(tree([1, 2, None, 3, None, 4]),),
    deeper_on_the_right=(tree([1, 2, 3, None, None, 4, 5, 6]),),
    goes_on_in_the_middle=(tree([1, 2, 3, 4, 5, 6, 7, None, None, 8, 9, None, 10]),),
    two_arms_sixty_levels_down=(two_armed_tree(60),),
    farthest=(tree([FAR, FAR, FAR, -FAR, FAR, FAR, FAR - 1]),),
)


@random_cases
def test_random(st):
    """Gaps, chains and complete trees; values are small, or so large that single digits are easily lost."""
    value = st.integers(-4, 6)
    large = value | st.sampled_from([FAR, FAR - 1, -FAR, 1 - FAR])
    return st.tuples(trees(st, value) | trees(st, large))


def workload(n):
    """Many levels and all of them wide: each costs a walk over all that is above."""
    return (deep_and_wide_tree([i * 7 % 1000 for i in range(n)], 400),)
