"""Hidden suite of path_numbers_sum."""

import random

from judge.kit import tree
from judge.suite import broom_tree, chain_tree, edge_cases, leaf_paths, random_cases, trees, valid_tree


def valid(root):
    return valid_tree(root, 40_000, 400, 0, 9)


def expected(root):
    """Write each code down as text."""
    return sum(int("".join(str(node.val) for node in path)) for path in leaf_paths(root))


test_edges = edge_cases(
    no_tree=(None,),
    root_alone=(tree([7]),),
    root_is_zero=(tree([0]),),
    left_child_alone=(tree([1, 2]),),
    right_child_alone=(tree([1, None, 2]),),
    two_codes=(tree([1, 2, 3]),),
    codes_of_different_length=(tree([4, 9, 0, 5, 1]),),
    full_tree=(tree([1, 2, 3, 4, 5, 6, 7]),),
    child_is_missing_below=(tree([1, 2, 3, None, 4]),),
    digits_are_not_added=(tree([1, 9]),),
    palindromes_do_not_tell=(tree([1, 2, 1, 3, 1, None, 2]),),
    zero_in_front=(tree([0, 1, 2]),),
    zeros_in_front=(tree([0, 0, 1, 3]),),
    zero_at_the_end=(tree([1, 0, 2, 0]),),
    zero_in_the_middle=(tree([1, 0, None, 5]),),
    all_zeros=(tree([0, 0, 0]),),
    equal_codes=(tree([1, 2, 2, 3, 3, 3]),),
    nines=(tree([9] * 7),),
    more_digits_than_a_float_has=(chain_tree([9, 8, 7, 6, 5, 4, 3, 2, 1] * 3),),
    sixty_digits_with_zeros=(chain_tree([1, 0, 0, 0, 0, 3] * 10),),
)


@random_cases(count=300)
def test_random(st):
    """Gaps, chains and complete trees; zeros are common."""
    return st.tuples(trees(st, st.integers(0, 9)) | trees(st, st.sampled_from([0, 0, 1, 2])))


def workload(n):
    """A long way down to thousands of leaves: each code has hundreds of digits."""
    rng = random.Random(n)
    return (broom_tree([rng.randint(0, 9) for _ in range(n)], 380),)
