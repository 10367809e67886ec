"""Hidden suite of lowest_common_ancestor."""

import random

from judge.kit import TreeNode, tree, tree_values
from judge.suite import (
    chain_tree,
    edge_cases,
    exhaustive_cases,
    forked_tree,
    intact_tree_complaint,
    random_cases,
    tree_levels,
    trees,
    valid_tree,
)

HIGH = 1_000_000_000


def nodes_of(root):
    return [node for level in tree_levels(root) for node in level]


def valid(root, first, second):
    values = [node.val for node in nodes_of(root)]
    return (
        valid_tree(root, 200_000, 50_000, -HIGH, HIGH)
        and len(set(values)) == len(values)
        and -HIGH <= first <= HIGH
        and -HIGH <= second <= HIGH
    )


def check(call):
    root, first, second = call.args
    before = nodes_of(root)
    places = {node.val: place for place, node in enumerate(before)}
    missing = [value for value in (first, second) if value not in places]
    if missing:
        if call.answer is not None:
            return f"{missing[0]} is not in the tree: expected None, got {named(call)}"
        return intact_tree_complaint(call)
    parents = {child.val: node.val for node in before for child in (node.left, node.right) if child}
    wanted, above = first, set(line(second, parents))
    while wanted not in above:
        wanted = parents[wanted]
    if call.answer is not call.nodes[places[wanted]]:
        return f"expected the node {wanted}, got {named(call)}"
    return intact_tree_complaint(call)


def line(value, parents):
    """Yield the value of a node and those of its ancestors."""
    yield value
    while value in parents:
        value = parents[value]
        yield value


def named(call):
    """Say which node was returned."""
    if call.answer is None:
        return "None"
    for was, node in zip(nodes_of(call.args[0]), call.nodes):
        if node is call.answer:
            return f"the node {was.val}"
    return "a new node"


FULL = [8, 3, 12, 1, 5, 10, 14, 0, 2, 4, 6, 9, 11, 13, 15]
MIXED = [3, 5, 1, 6, 2, 0, 8, None, None, 7, 4]


def full(levels, first, second):
    """Return a full tree whose values are numbered level by level from 0."""
    return tree(list(range(2**levels - 1))), first, second


def chain(length, side, first, second):
    return chain_tree(list(range(length)), side), first, second


def fork(stem, left, right, first, second):
    """Return a chain with two more below it, numbered from 0."""
    ends = stem + left
    numbers = (list(range(stem)), list(range(stem, ends)), list(range(ends, ends + right)))
    return forked_tree(*numbers), first, second


test_edges = edge_cases(
    empty=(None, 0, 1),
    single_node_twice=(tree([7]), 7, 7),
    single_node_and_a_missing_value=(tree([7]), 7, 8),
    single_node_twice_missing=(tree([7]), 8, 8),
    children_of_the_root=(tree([1, 2, 3]), 2, 3),
    children_of_the_root_right_first=(tree([1, 2, 3]), 3, 2),
    root_and_child=(tree([1, 2, 3]), 1, 3),
    child_and_root=(tree([1, 2, 3]), 2, 1),
    different_depths=(tree(MIXED), 6, 4),
    different_depths_other_way=(tree(MIXED), 7, 6),
    ancestor_first=(tree(MIXED), 5, 4),
    ancestor_second=(tree(MIXED), 4, 5),
    inner_node_twice=(tree(MIXED), 2, 2),
    leaf_twice=(tree(MIXED), 8, 8),
    first_missing=(tree(MIXED), 9, 4),
    second_missing=(tree(MIXED), 5, 9),
    second_missing_below_the_first=(tree(MIXED), 2, -4),
    both_missing=(tree(MIXED), 9, 10),
    same_missing_value=(tree(MIXED), 9, 9),
    root_and_missing=(tree(MIXED), 3, 9),
    missing_and_root=(tree(MIXED), 9, 3),
    search_tree=(tree(FULL), 4, 6),
    search_tree_missing_between=(tree([8, 3, 12, 1, 5]), 2, 5),
    not_a_search_tree=(tree([1, 8, 0, 3, 9]), 3, 9),
    search_tree_on_one_side=(tree([4, 2, 6, 3, 1]), 3, 1),
    zero_is_the_answer=(tree([5, 0, 6, 1, 2]), 1, 2),
    zero_is_the_root=(tree([0, 1, 2]), 1, 2),
    zero_is_asked_for=(tree([4, 0, 6]), 0, 6),
    zero_is_missing=(tree([4, 1, 6]), 0, 6),
    minus_one=(tree([4, -1, 6, 1, 2]), 1, 2),
    opposite_values=(tree([1, 5, -5, None, None, 3]), 5, 3),
    opposite_value_missing=(tree([1, 5, -3]), 5, 3),
    limits=(tree([0, HIGH, -HIGH]), HIGH, -HIGH),
    limits_in_one_subtree=(tree([1, 0, 7, HIGH, -HIGH]), -HIGH, HIGH),
    one_apart=(tree([1, 2, 16_777_217, None, None, 16_777_216]), 16_777_216, 2),
    one_apart_missing=(tree([1, 2, 16_777_217]), 16_777_216, 2),
    left_and_right_grandchildren=full(4, 8, 10),
    cousins=full(5, 18, 19),
    same_level_far_apart=full(8, 127, 190),
    parent_and_child_deep=full(8, 93, 187),
    wide_level_of_1024=full(11, 1_500, 1_536),
    left_chain=chain(1_500, "left", 1_499, 700),
    right_chain=chain(1_500, "right", 0, 1_499),
    zigzag_chain=chain(1_500, "zigzag", 1_300, 1_301),
    zigzag_chain_missing=chain(1_500, "zigzag", 1_300, 1_500),
    same_deep_node=chain(1_500, "right", 1_499, 1_499),
    fork_on_level_60=fork(60, 80, 90, 139, 229),
    fork_on_level_60_different_depths=fork(60, 80, 90, 62, 229),
    fork_with_a_short_side=fork(70, 200, 2, 269, 270),
    fork_on_level_1200=fork(1_200, 1_400, 1_300, 3_899, 2_599),
    fork_missing=fork(1_200, 30, 1_300, 1_229, 2_530),
)


@exhaustive_cases
def test_exhaustive(small):
    """Every shape of up to five nodes, and some of six, with all pairs of values, of which two are missing."""
    numbers = [3, 0, -1, 5, 1, 2]

    def renumbered(root):
        return tree([number and numbers[number - 1] for number in tree_values(root)])

    value = [3, 0, -1, 5, 1, 2, 4, -2]
    return small.built(renumbered, small.trees(most=6)), value, value


@random_cases(count=300)
def test_random(st):
    """Trees of up to 500 nodes of any shape; two of their values, or one of them and a value near another."""

    def asked(drawn):
        root, seed, kind = drawn
        rng = random.Random(seed)
        nodes = nodes_of(root)
        low, high = rng.choice([(-HIGH, HIGH), (-len(nodes), len(nodes)), (-3, 2 * len(nodes))])
        for node, value in zip(nodes, rng.sample(range(low, high + 1), len(nodes))):
            node.val = value
        one = rng.choice(nodes)
        other = rng.choice(nodes)
        if kind == "below":
            other = rng.choice(nodes_of(one))
        elif kind == "deep":
            one, other = (rng.choice(nodes[-len(nodes) // 3 :]) for _ in range(2))
        pair = [one.val, other.val]
        if kind == "missing":
            pair[1] = min(max(other.val + rng.choice((-1, 1)), -HIGH), HIGH)
        elif kind == "opposite":
            pair[1] = -other.val
        rng.shuffle(pair)
        return root, *pair

    def grown(seed):
        rng = random.Random(seed)
        root = TreeNode()
        slots = [(root, "left"), (root, "right")]
        for _ in range(rng.choice((20, 60, 500))):
            parent, side = slots.pop(rng.randrange(max(0, len(slots) - rng.choice((3, 40))), len(slots)))
            child = TreeNode()
            setattr(parent, side, child)
            slots += [(child, "left"), (child, "right")]
        return root

    shapes = st.integers(0, 9_999).map(grown) | trees(st, st.just(0), max_size=60, empty=False)
    kinds = st.sampled_from(["any", "deep", "deep", "below", "missing", "opposite"])
    return st.tuples(shapes, st.integers(0, 9_999), kinds).map(asked)


def workload(n):
    """A fork with long sides below a chain, a full tree, a chain, and a chain with a leaf at each node."""
    long = n // 4
    rng = random.Random(n)
    values = rng.sample(range(-HIGH, HIGH), n)
    third = long // 3
    stem, left, right = values[:third], values[third : 3 * third], values[3 * third : 5 * third]
    comb = node = TreeNode(values[0])
    for place in range(1, 2 * long - 2, 2):
        node.left, node.right = TreeNode(values[place]), TreeNode(values[place + 1])
        node = node.left
    return {
        "fork below a chain": (forked_tree(stem, left, right), right[-1], left[-1]),
        "full tree": (tree(values), values[-1], values[n - n // 50]),
        "chain": (chain_tree(values[:long], "right"), values[long - 1], values[long - 2]),
        "chain with a leaf at each node": (comb, values[2 * long - 4], values[long]),
        "missing at the end": (chain_tree(values[:long], "left"), values[long - 1], HIGH),
    }
