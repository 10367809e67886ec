"""Hidden suite of path_numbers_sum."""

import random

from judge.kit import TreeNode, tree
from judge.suite import (
    broom_tree,
    chain_tree,
    edge_cases,
    exhaustive_cases,
    leaf_paths,
    random_cases,
    trees,
    valid_tree,
)


def valid(root):
    return valid_tree(root, 450_000, 400, 0, 9)


def expected(root):
    """Write each number as a string."""
    return sum(int("".join(str(node.val) for node in path)) for path in leaf_paths(root))


test_edges = edge_cases(
    empty_tree=(None,),
    numbers_of_different_length=(tree([4, 9, 0, 5, 1]),),
    digits_in_order_from_the_root=(tree([1, 2, 1, 3, 1, None, 2]),),
    leading_zeros=(tree([0, 0, 1, 3]),),
    trailing_zero=(tree([1, 0, 2, 0]),),
    equal_numbers=(tree([1, 2, 2, 3, 3, 3]),),
    all_nines=(tree([9] * 7),),
    more_than_32_bits=(chain_tree([2, 1, 4, 7, 4, 8, 3, 6, 4, 8]),),
    more_digits_than_a_float=(chain_tree([9, 8, 7, 6, 5, 4, 3, 2, 1] * 3),),
    number_of_60_digits=(chain_tree([1, 0, 0, 0, 0, 3] * 10),),
    number_of_400_digits=(chain_tree([7, 0, 9, 1] * 100),),
)


@exhaustive_cases
def test_exhaustive(small):
    """Zero, one and nine on up to four nodes, zero and two beyond; every shape of up to seven with all digits."""
    few = small.trees([0, 1, 9], most=4)
    return (small.either(few, small.trees([0, 2], most=6), small.trees(least=7, most=9)),)


@random_cases
def test_random(st):
    """Middle sizes with many missing children; zeros are common, and numbers are long."""
    digit = st.integers(0, 9) | st.sampled_from([0, 0, 1, 9])
    below = st.lists(digit | digit | st.none(), min_size=15, max_size=60)
    gappy = st.tuples(digit, below).map(lambda drawn: tree([drawn[0], *drawn[1]]))
    return st.tuples(gappy | trees(st, digit, max_size=80, empty=False))


def workload(n):
    """A long path down to many leaves, with numbers of hundreds of digits; a full tree between two long chains."""
    rng = random.Random(n)
    digits = [rng.randint(0, 9) for _ in range(n)]
    left, right, full = digits[1:400], digits[400:798], digits[800:]
    between = TreeNode(0, tree(full), chain_tree(right, "right"))
    return {
        "long_path_to_many_leaves": (broom_tree(digits[: n // 4], 380),),
        "full_tree_between_long_chains": (TreeNode(1, chain_tree(left, "left"), between),),
    }
