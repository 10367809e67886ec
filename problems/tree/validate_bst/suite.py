"""Hidden suite of validate_bst."""

import random

from judge.kit import TreeNode, tree, tree_values
from judge.suite import (
    chain_tree,
    edge_cases,
    exhaustive_cases,
    forked_tree,
    random_cases,
    tree_levels,
    trees,
    valid_tree,
)

LOW, HIGH = -(2**31), 2**31 - 1


def valid(root):
    return valid_tree(root, 520_000, 100_000, LOW, HIGH)


def expected(root):
    """Compare each node with all nodes of its subtrees."""

    def values(node):
        return [other.val for level in tree_levels(node) for other in level]

    return all(
        all(value < node.val for value in values(node.left))
        and all(value > node.val for value in values(node.right))
        for level in tree_levels(root)
        for node in level
    )


def in_order(root):
    """Return the nodes from left to right."""
    nodes, above, node = [], [], root
    while above or node:
        while node:
            above.append(node)
            node = node.left
        node = above.pop()
        nodes.append(node)
        node = node.right
    return nodes


def numbered(root, values, **changes):
    """Give the nodes these values from left to right; i7=5 gives the one at index 7 the value 5 instead."""
    nodes = in_order(root)
    for node, value in zip(nodes, values):
        node.val = value
    for index, value in changes.items():
        nodes[int(index[1:])].val = value
    return (root,)


def chain(length, side, values, **changes):
    return numbered(chain_tree([0] * length, side), values, **changes)


def full(levels, values, **changes):
    return numbered(tree([0] * (2**levels - 1)), values, **changes)


test_edges = edge_cases(
    empty=(None,),
    single_zero=(tree([0]),),
    search_tree=full(4, range(-7, 8)),
    left_child_greater=(tree([1, 2]),),
    right_child_less=(tree([2, None, 1]),),
    left_child_equal=(tree([5_000, 5_000]),),
    right_child_equal=(tree([5_000, None, 5_000]),),
    left_child_equal_below=(tree([9, 5, 12, 5]),),
    right_child_equal_below=(tree([9, 5, 12, None, 5]),),
    left_right_greater_than_root=(tree([5, 3, 9, 2, 6]),),
    left_right_equal_to_root=(tree([5, 3, 9, 2, 5]),),
    right_left_less_than_root=(tree([5, 3, 9, None, None, 4]),),
    right_left_equal_to_root=(tree([5, 3, 9, None, None, 5]),),
    only_the_left_subtree_is_wrong=(tree([8, 6, 12, 7, None, 10, 14]),),
    only_the_right_subtree_is_wrong=(tree([8, 4, 12, 2, 6, 13, 14]),),
    middle_ancestor_on_the_left=full(5, range(31), i8=6),
    middle_ancestor_on_the_right=full(5, range(31), i22=24),
    value_of_an_ancestor_in_the_middle=full(6, range(63), i16=15),
    all_levels_ascending=(tree([10, 5, 30, None, 12, 20]),),
    levels_and_children_agree=(tree([10, 5, 15, None, 12, 14, 20]),),
    preorder_of_a_search_tree=(tree([3, 1, 5, None, None, None, 4]),),
    smallest_value=(tree([LOW]),),
    largest_value=(tree([HIGH]),),
    both_limits=(tree([0, LOW, HIGH]),),
    limits_in_one_chain=(tree([LOW, None, HIGH]),),
    smallest_value_twice=(tree([LOW, LOW]),),
    largest_value_twice=(tree([HIGH, None, HIGH]),),
    smallest_value_above_its_equal=(tree([LOW, None, 5, LOW]),),
    largest_value_above_its_equal=(tree([HIGH, 5, None, None, HIGH]),),
    zero_limits_from_below=(tree([0, None, 5, -1]),),
    zero_limits_from_above=(tree([0, -5, None, None, 1]),),
    zero_then_less=(tree([0, None, -3]),),
    negative_values_only=(tree([-5, -9, -2, None, -6, -3]),),
    positive_values_only=(tree([5, 2, 9, None, 3, 6]),),
    one_apart=(tree([16_777_217, 16_777_216, 16_777_218]),),
    one_apart_at_the_limit=(tree([HIGH - 1, HIGH - 2, HIGH]),),
    left_chain=chain(1_500, "left", range(1_500)),
    right_chain=chain(1_500, "right", range(1_500)),
    zigzag_chain=chain(1_500, "zigzag", range(1_500)),
    left_chain_equal_at_the_end=chain(1_500, "left", range(1_500), i0=1),
    right_chain_equal_at_the_end=chain(1_500, "right", range(1_500), i1499=1_498),
    zigzag_chain_less_at_the_end=chain(1_500, "zigzag", range(0, 4_500, 3), i750=2_244),
    zigzag_chain_below_its_root=chain(1_500, "zigzag", range(1_500), i1499=1_497),
    fork_below_a_chain=numbered(
        forked_tree([0] * 1_200, [0] * 1_100, [0] * 1_300), range(3_600), i1700=1_698
    ),
)


@exhaustive_cases(count=4_500)
def test_exhaustive(small):
    """Every shape as a search tree with one value changed to any other, or to one between two others.

    Up to three nodes have any of three values as well.
    """

    def changed(shape, index, value):
        root = tree(tree_values(shape))
        count = len(in_order(root))
        return numbered(root, range(-4, 2 * count - 4, 2), **{f"i{index}": value})[0]

    one_changed = [
        small.built(changed, small.trees(least=count, most=count), range(count), range(-5, 2 * count - 4))
        for count in range(1, 7)
    ]
    return (small.either(small.trees([0, -1, 1], most=3), *one_changed),)


@random_cases(count=400)
def test_random(st):
    """Search trees of any shape with up to 600 nodes, and the same with one value moved or two swapped."""

    def grown(seed):
        """Grow a tree of random shape."""
        rng = random.Random(seed)
        root = TreeNode()
        slots = [(root, "left"), (root, "right")]
        for _ in range(rng.choice((30, 90, 600))):
            parent, side = slots.pop(rng.randrange(max(0, len(slots) - rng.choice((2, 9))), len(slots)))
            child = TreeNode()
            setattr(parent, side, child)
            slots += [(child, "left"), (child, "right")]
        return root

    def filled(drawn):
        root, seed, change = drawn
        rng = random.Random(seed)
        nodes = in_order(root)
        count = len(nodes)
        low, high = rng.choice(
            [(LOW, HIGH), (-count, count), (LOW, LOW + 2 * count), (HIGH - 2 * count, HIGH)]
        )
        values = sorted(rng.sample(range(low, high + 1), count))
        first, other = rng.randrange(count), rng.randrange(count)
        near = min(max(first + rng.choice((-1, 1)), 0), count - 1)
        if change == "near":
            values[first] = values[near]
        elif change == "moved":
            values[first] = min(max(values[other] + rng.choice((-1, 0, 1)), LOW), HIGH)
        elif change == "swapped":
            values[first], values[near] = values[near], values[first]
        return numbered(root, values)

    shapes = st.integers(0, 9_999).map(grown) | trees(st, st.just(0), max_size=60, empty=False)
    change = st.sampled_from(["none", "near", "moved", "swapped"])
    return st.tuples(shapes, st.integers(0, 9_999), change).map(filled)


def workload(n):
    """Long chains, one with a leaf at each node, and a full tree; some are wrong at the end."""
    length = n * 5 // 26
    comb = node = TreeNode()
    for _ in range(length - 1):
        node.left, node.right = TreeNode(), TreeNode()
        node = node.right
    last_leaf = {f"i{2 * length - 4}": 2 * length - 5 - length}
    last = {f"i{length - 1}": HIGH - length}
    return {
        "left chain": chain(length, "left", range(LOW, LOW + length)),
        "full tree": numbered(tree([0] * n), range(n)),
        "zigzag chain": chain(length, "zigzag", range(length)),
        "right chain": chain(length, "right", range(HIGH - length, HIGH), **last),
        "chain with a leaf at each node": numbered(comb, range(-length, length), **last_leaf),
    }
