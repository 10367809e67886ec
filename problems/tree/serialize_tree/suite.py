"""Hidden suite of serialize_tree."""

import random

from judge.kit import TreeNode, tree
from judge.suite import (
    chain_tree,
    edge_cases,
    exhaustive_cases,
    forked_tree,
    random_cases,
    script,
    trees,
    valid_tree,
)

HIGH = 1_000_000_000
LONGEST = 10_000_000


def valid(init, operations):
    *before, last = operations
    return (
        init == ()
        and 1 <= len(before) <= 3
        and last == ("decode", "")
        and all(name == "encode" for name, *_ in before)
        and all(valid_tree(root, 200_000, 50_000, -HIGH, HIGH) for _, root in before)
    )


def check(call):
    _, operations = call.args
    *strings, root = call.answer
    if len(strings[-1]) > LONGEST:
        return f"the string has {len(strings[-1])} characters, and up to {LONGEST} are allowed"
    waiting, seen = [(operations[-2][1], root, None)], set()
    for wanted, node, link in waiting:  # grows while it is walked
        if wanted is None and node is None:
            continue
        if wanted is None or not isinstance(node, TreeNode):
            return f"{place(link)}: expected {word(wanted)}, got {word(node)}"
        if id(node) in seen:
            return f"{place(link)}: this node is in the tree twice"
        seen.add(id(node))
        if type(node.val) is not int or node.val != wanted.val:
            return f"{place(link)}: expected the value {wanted.val}, got {node.val!r:.60}"
        waiting.append((wanted.left, node.left, (link, "left")))
        waiting.append((wanted.right, node.right, (link, "right")))
    return None


def place(link):
    """Say where a node is: a link is its parent's link and a side, None for the root."""
    sides = []
    while link:
        link, side = link
        sides.append(side)
    if len(sides) > 5:
        return f"on level {len(sides)} (counted from 0)"
    return ".".join(["root", *reversed(sides)])


def word(node):
    """Say what is at the end of a link."""
    return f"a node with the value {node.val!r:.60}" if isinstance(node, TreeNode) else f"{node!r:.60}"


def codec(*roots):
    """Return a script that encodes these trees with one object, and decodes the last string."""
    return script((), *(("encode", root) for root in roots), ("decode", ""))


def case(*values):
    return codec(tree(values))


test_edges = edge_cases(
    empty=codec(None),
    single_node=case(5),
    single_zero=case(0),
    single_minus_one=case(-1),
    single_negative=case(-7),
    two_digits=case(10),
    trailing_zeros=case(100, 20, 3_000),
    only_left=case(1, 2),
    only_right=case(1, None, 2),
    only_left_below=case(1, 2, None, 3),
    left_then_right=case(1, 2, None, None, 3),
    right_then_left=case(1, None, 2, 3),
    both_children=case(1, 2, 3),
    no_search_tree=case(1, 5, 3),
    values_look_like_one_number=case(1, 12, 121, 2, 11),
    zeros=case(0, 0, None, 0, 0),
    zero_with_children=case(4, 0, 5, 1, 2),
    zero_as_only_right_child=case(4, None, 0),
    minus_one_with_children=case(4, -1, 5, 1, 2),
    all_equal_left=case(2, 2, None, 2),
    all_equal_right=case(2, None, 2, None, 2),
    all_equal_full=case(*[7] * 7),
    equal_leaves=case(1, 2, 2),
    equal_subtrees=case(1, 2, 2, 3, None, 3),
    equal_values_apart=case(1, 2, 3, 4, None, None, 2, None, 5),
    negative_and_positive=case(-3, 3, -30, 30, -300),
    largest_values=case(HIGH, HIGH - 1, HIGH),
    smallest_values=case(-HIGH, 1 - HIGH, -HIGH),
    smallest_value_alone=case(-HIGH),
    too_fine_for_float32=case(16_777_217, 16_777_216, 16_777_219),
    six_digits_are_not_enough=case(123_456_789, 123_456_788, -987_654_321),
    inner_gaps=case(1, 2, 3, None, 4, 5, None, None, 6, 7),
    cousins_only=case(1, 2, 3, 4, None, None, 5),
    leaf_beside_a_chain=case(1, 2, 3, None, None, None, 4, 5),
    two_trees_one_object=codec(tree([1, 2, 3]), tree([4, None, 5])),
    small_tree_after_a_large_one=codec(tree(list(range(40))), tree([1])),
    empty_tree_after_another=codec(tree([1, 2]), None),
    tree_after_an_empty_one=codec(None, tree([3, 4])),
    three_trees_one_object=codec(tree([1]), tree([2, None, 3]), tree([1, 2])),
    values_beyond_256=codec(tree(list(range(300)))),
    wide=codec(tree(list(range(-700, 1_400)))),
    left_chain=codec(chain_tree(list(range(1_500)), "left")),
    right_chain=codec(chain_tree(list(range(1_500)), "right")),
    zigzag_chain=codec(chain_tree(list(range(-700, 800)))),
    equal_chain=codec(chain_tree([3] * 1_200)),
    fork_below_a_chain=codec(forked_tree(list(range(1_100)), list(range(30)), list(range(1_200)))),
)


@exhaustive_cases(count=926)
def test_exhaustive(small):
    """Every shape of up to three nodes with five values, then of four nodes with two equal or negative values."""
    few = small.either(small.trees([0, 1, -1, 10, 21], most=3), small.trees([1, -12], most=4, least=4))
    return small.built(codec, few)


@exhaustive_cases(count=603)
def test_shapes(small):
    """Every shape of five, six and seven nodes, with numbers; a test of its own, since checking takes long."""
    return small.built(codec, small.trees(least=5, most=7))


def test_several_strings(examine):
    """Decode the strings of several trees with one object, and each with a new object, which must be the same."""
    roots = [tree([1, 2, 3, None, 4]), tree([5, None, -6]), None, tree([0, 7]), tree(list(range(30)))]
    texts = [answer[0][1] for answer in examine.answers([codec(root) for root in roots])]
    if not all(type(text) is str for text in texts):
        examine.fail("encode must return a string for each of several trees")
    last = ("encode", None)  # so that decode is not the last step, which another process would make
    alone = [answer[0] for answer in examine.answers([script((), ("decode", text), last) for text in texts])]
    for order in ([0, 1, 2, 3, 4], [4, 3, 2, 1, 0, 0]):
        [answer] = examine.answers([script((), *(("decode", texts[place]) for place in order), last)])
        for before, place, result in zip([None, *order], order, answer):
            if result != alone[place]:
                told = "returns another tree" if result[0] else f"raises {result[1][0]}"
                examine.fail(
                    f"decode({texts[place]!r:.80}) {told} when the same object has decoded "
                    f"{texts[before]!r:.80} before, and not on a new object"
                    if before is not None
                    else f"decode({texts[place]!r:.80}) is not the same on two new objects"
                )


@random_cases(count=300)
def test_random(st):
    """Up to 300 nodes of any shape with few values, values of any length and the limits; up to three trees."""
    few = st.integers(-1, 2)
    length = st.integers(0, 9).flatmap(lambda digits: st.integers(-(10**digits), 10**digits))
    any_value = length | st.sampled_from([-HIGH, HIGH, 0]) | st.integers(-HIGH, HIGH)

    def grown(drawn):
        seed, values = drawn
        rng = random.Random(seed)
        root = TreeNode(rng.choice(values))
        slots = [(root, "left"), (root, "right")]
        for _ in range(rng.choice((20, 60, 300))):
            parent, side = slots.pop(rng.randrange(max(0, len(slots) - rng.choice((3, 40))), len(slots)))
            child = TreeNode(rng.choice(values))
            setattr(parent, side, child)
            slots += [(child, "left"), (child, "right")]
        return root

    def shaped(value):
        pool = st.lists(value, min_size=2, max_size=30)
        return st.tuples(st.integers(0, 9_999), pool).map(grown) | trees(st, value, max_size=40)

    one = shaped(few) | shaped(any_value)
    return st.lists(one, min_size=1, max_size=3).map(lambda roots: codec(*roots))


def workload(n):
    """A full tree, deep chains with a leaf at each node, and a chain; short values, which make many words."""
    rng = random.Random(n)
    values = rng.choices(range(-1, 9), k=n)
    depth = n // 4

    def comb(side, other):
        root = node = TreeNode(-HIGH)
        for place in range(1, 2 * depth - 2, 2):
            setattr(node, other, TreeNode(values[place]))
            setattr(node, side, TreeNode(values[place + 1]))
            node = getattr(node, side)
        return root

    return {
        "full tree": codec(tree(values)),
        "chain to the left with a leaf at each node": codec(comb("left", "right")),
        "chain to the right with a leaf at each node": codec(comb("right", "left")),
        "zigzag chain": codec(tree(values[:9]), chain_tree(values[:depth])),
    }
