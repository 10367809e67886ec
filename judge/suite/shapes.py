"""Strategies and large inputs for the shapes that many problems share.

Each strategy takes the module hypothesis.strategies as `st`, so that nothing here imports hypothesis.
Draws are steered to where wrong attempts break: empty, single, equal, touching, nested, chains, cycles.
"""

from __future__ import annotations

import random
from itertools import accumulate, pairwise
from typing import Any

from judge.kit import TreeNode, linked_list, tree
from judge.suite.nodes import leaf_paths

Strategy = Any
"""A hypothesis strategy; its type would be an import."""


# --- lists of numbers -------------------------------------------------------------------------------------


def sorted_lists(
    st: Any, values: Strategy, min_size: int = 0, max_size: int = 12, unique: bool = False
) -> Strategy:
    """Draw ascending lists."""
    return st.lists(values, min_size=min_size, max_size=max_size, unique=unique).map(sorted)


def rotated_lists(
    st: Any, values: Strategy, min_size: int = 1, max_size: int = 12, unique: bool = True
) -> Strategy:
    """Draw ascending lists rotated by any number of places, none included."""

    def rotations(items: list[int]) -> Strategy:
        return st.integers(0, max(len(items) - 1, 0)).map(lambda k: items[-k:] + items[:-k] if k else items)

    return sorted_lists(st, values, min_size, max_size, unique).flatmap(rotations)


# --- linked lists -----------------------------------------------------------------------------------------


def linked_lists(st: Any, values: Strategy, min_size: int = 0, max_size: int = 10) -> Strategy:
    """Draw lists without a cycle; None stands for the empty one."""
    return st.lists(values, min_size=min_size, max_size=max_size).map(linked_list)


def cyclic_lists(st: Any, values: Strategy, max_size: int = 9) -> Strategy:
    """Draw lists of which most have a cycle, that begins anywhere."""

    def closed(items: list[Any]) -> Strategy:
        tails = st.none() | st.integers(0, len(items) - 1) if items else st.none()
        return tails.map(lambda tail_to: linked_list(items, tail_to=tail_to))

    return st.lists(values, max_size=max_size).flatmap(closed)


# --- trees ------------------------------------------------------------------------------------------------


def trees(
    st: Any, values: Strategy, max_size: int = 15, empty: bool = True, node: type[TreeNode] = TreeNode
) -> Strategy:
    """Draw trees with gaps, chains to one side or zigzag, complete ones, single nodes, and the empty one."""
    gappy = st.lists(values | st.none() | values, max_size=max_size - 1)
    gapped = st.tuples(values, gappy).map(lambda it: tree([it[0], *it[1]], node))
    complete = st.lists(values, min_size=1, max_size=max_size).map(lambda items: tree(items, node))
    chain = st.lists(st.tuples(values, st.sampled_from("lr")), min_size=1, max_size=max_size // 2).map(
        lambda steps: _chain(steps, node)
    )
    drawn = gapped | gapped | complete | chain
    return st.none() | drawn if empty else drawn


def _chain(steps: list[tuple[Any, str]], node: type[TreeNode]) -> TreeNode:
    """Build a tree of one node a level; each step says its value and to which side its child goes."""
    root = last = node(steps[0][0])
    for (_, side), (value, _) in pairwise(steps):
        child = node(value)
        if side == "l":
            last.left = child
        else:
            last.right = child
        last = child
    return root


def trees_with_sums(st: Any, values: Strategy, max_size: int = 15) -> Strategy:
    """Draw (root, target): the target is the sum from the root to some node, a leaf or not, or near 0."""

    def with_target(root: TreeNode | None) -> Strategy:
        sums = {0, 1}
        for path in leaf_paths(root):
            sums.update(accumulate(node.val for node in path))
        return st.tuples(st.just(root), st.sampled_from(sorted(sums)))

    return trees(st, values, max_size).flatmap(with_target)


def _chain_end(root: TreeNode) -> TreeNode:
    while child := root.left or root.right:
        root = child
    return root


def chain_tree(values: list[Any], side: str = "zigzag", node: type[TreeNode] = TreeNode) -> TreeNode:
    """Build a tree of one node a level, to the `left`, to the `right` or `zigzag`."""
    sides = {"left": "l", "right": "r", "zigzag": "lr"}[side]
    return _chain([(value, sides[i % len(sides)]) for i, value in enumerate(values)], node)


def deep_and_wide_tree(
    values: list[Any], levels: int, seed: int = 0, node: type[TreeNode] = TreeNode
) -> TreeNode:
    """Build a tree that is complete above and chains below, at most `levels` deep in all.

    Every level is wide and there are many: the worst for attempts that walk the tree once for each level,
    or once for each node.
    """
    rng = random.Random(seed)
    nodes = [node(value) for value in values]
    # As few full levels as leave the chains below them within the levels.
    depth = 1
    while 2**depth - 1 + 2 ** (depth - 1) * (levels - depth) < len(nodes) and 2**depth - 1 < len(nodes):
        depth += 1
    full = min(2**depth - 1, len(nodes))
    for i in range(1, full):
        parent = nodes[(i - 1) // 2]
        if i % 2:
            parent.left = nodes[i]
        else:
            parent.right = nodes[i]
    ends = nodes[2 ** (depth - 1) - 1 : full]
    for i in range(full, len(nodes)):
        place = i % len(ends)
        if rng.random() < 0.5:
            ends[place].left = nodes[i]
        else:
            ends[place].right = nodes[i]
        ends[place] = nodes[i]
    return nodes[0]


def broom_tree(values: list[Any], handle: int, node: type[TreeNode] = TreeNode) -> TreeNode:
    """Build a tree that is a zigzag chain of `handle` nodes, with a complete tree of the rest below its end.

    Half of the nodes are leaves and all of them are deep: the worst for attempts that walk the way between
    the root and a leaf once for each leaf, or the tree below once for each node.
    """
    root = chain_tree(values[:handle], node=node)
    _chain_end(root).left = tree(values[handle:], node)
    return root


def forked_tree(
    stem: list[Any], left: list[Any], right: list[Any], node: type[TreeNode] = TreeNode
) -> TreeNode:
    """Build a tree that is a zigzag chain, with two more of them below its end: the fork is its only one.

    For attempts that look for the top of a walk near the root.
    """
    root = chain_tree(stem, node=node)
    fork = _chain_end(root)
    fork.left = chain_tree(left, node=node) if left else None
    fork.right = chain_tree(right, node=node) if right else None
    return root


def two_armed_tree(length: int, node: type[TreeNode] = TreeNode) -> TreeNode:
    """Build a root with two chains of `length` nodes below it, one that goes to the left and one to the right.

    No two values are equal. For attempts that find their way by positions in a complete tree: those double at
    each level, and so does the gap between the arms.
    """
    left = chain_tree(list(range(1, length + 1)), "left", node)
    right = chain_tree(list(range(length + 1, 2 * length + 1)), "right", node)
    return node(0, left, right)


# --- intervals --------------------------------------------------------------------------------------------


def interval_lists(
    st: Any, low: int = -9, high: int = 12, max_size: int = 8, min_length: int = 0, disjoint: bool = False
) -> Strategy:
    """Draw intervals on a short line: touching, nested and equal ones, gaps of one and points are common.

    With `disjoint` they are sorted and neither overlap nor touch.
    """
    short = st.tuples(st.integers(low, high - min_length), st.integers(min_length, min_length + 3)).map(
        lambda it: [it[0], min(it[0] + it[1], high)]
    )
    any_two = st.tuples(st.integers(low, high), st.integers(low, high)).map(
        lambda it: [min(it), max(max(it), min(it) + min_length)]
    )
    drawn = st.lists(short | short | any_two, max_size=max_size)
    return drawn.map(_apart) if disjoint else drawn


def _apart(intervals: list[list[int]]) -> list[list[int]]:
    """Keep of the sorted intervals those that begin after the last one kept has ended."""
    kept: list[list[int]] = []
    for interval in sorted(intervals):
        if not kept or interval[0] > kept[-1][1]:
            kept.append(interval)
    return kept


# --- graphs -----------------------------------------------------------------------------------------------


def dependency_graphs(st: Any, max_nodes: int = 7, max_edges: int = 12, min_nodes: int = 1) -> Strategy:
    """Draw (n, edges): along a hidden order, which has no cycle, or at will, which mostly has one."""

    def graphs(n: int) -> Strategy:
        if n == 0:
            return st.just((0, []))
        node = st.integers(0, n - 1)
        at_will = st.lists(st.tuples(node, node).map(list), max_size=max_edges * 2 // 3)
        pairs = st.lists(st.tuples(node, node).filter(lambda pair: pair[0] != pair[1]), max_size=max_edges)
        along = st.tuples(st.permutations(range(n)), pairs).map(
            lambda both: [[both[0][i] for i in sorted(pair)] for pair in both[1]]
        )
        return st.tuples(st.just(n), along | at_will if n > 1 else at_will)

    return st.integers(min_nodes, max_nodes).flatmap(graphs)


def large_dependency_graphs(n: int) -> dict[str, tuple[int, list[list[int]]]]:
    """Build graphs by name, of n nodes or less: each is the worst for other walks, and all end quickly for a good one.

    They are a queue of many free nodes, chains of ascending and descending numbers, a node with nearly all edges,
    shortcuts along a chain, and a chain that ends in a cycle.
    """
    rng = random.Random(n)
    some, half = n // 4, n // 8
    # Where pairs are packed into too few bits, the pair of an odd node with this one is lost.
    bit = 1 << ((n - 1).bit_length() - 1)
    nodes = rng.sample(range(half), half)
    chain = [list(pair) for pair in pairwise(nodes)]
    rising = [[i, i + 1] for i in range(some - 1)]
    falling = [[2 * some - 1 - a, 2 * some - 1 - b] for a, b in rising]
    middle, *others = rng.sample(range(n * 3 // 10), n * 3 // 10)
    before, after = others[: n // 6], others[n // 6 :]
    around = [[node, middle] for node in before] + [[middle, node] for node in after]
    around += [list(pair) for pair in pairwise(before[: n // 400])]
    short_cuts = [[nodes[i] for i in sorted(rng.sample(range(half), 2))] for _ in range(some)]
    rng.shuffle(chain)
    return {
        "many_free_at_once": (n, [[n - 1 - i, i] for i in range(n // 80)] + [[n - 1, bit]]),
        "ascending_and_descending_chain": (2 * some, (rising + falling)[::-1]),
        "all_edges_at_one_node": (n * 3 // 10, around),
        "many_shortcuts": (half, short_cuts),
        "cycle_at_the_end": (half, [*chain, [nodes[-1], nodes[-2]]]),
    }


def valid_edges(n: int, edges: list[list[int]], most_nodes: int, most_edges: int) -> bool:
    """Return whether each edge is a pair of nodes from 0 to n - 1, and neither nodes nor edges are too many."""
    return (
        0 <= n <= most_nodes
        and len(edges) <= most_edges
        and all(len(edge) == 2 and min(edge) >= 0 and max(edge) < n for edge in edges)
    )


def has_cycle(n: int, edges: list[list[int]]) -> bool:
    """Return whether a directed graph has a cycle, by striking out nodes that nothing leaves."""
    before: dict[int, list[int]] = {node: [] for node in range(n)}
    leaving = dict.fromkeys(range(n), 0)
    for start, end in edges:
        before[end].append(start)
        leaving[start] += 1
    last = [node for node, count in leaving.items() if not count]
    for node in last:  # grows while it is walked
        for start in before[node]:
            leaving[start] -= 1
            if not leaving[start]:
                last.append(start)
    return len(last) < n


def order_complaint(
    n: int, edges: list[list[int]], order: list[int], empty_on_cycle: bool = False
) -> str | None:
    """Say what keeps `order` from being an order of 0..n-1 that respects every edge, None when nothing does.

    With `empty_on_cycle`, the empty list stands for 'there is none', and is right where the edges have a cycle.
    """
    if empty_on_cycle and n and not order:
        return None if has_cycle(n, edges) else "an order exists, but [] was returned"
    place = {node: position for position, node in enumerate(order)}
    if len(order) != n or any(node not in place for node in range(n)):
        return f"the order must hold each of 0 to {n - 1} exactly once" if n else "the order must be empty"
    for start, end in edges:
        if place[start] >= place[end]:
            return f"{start} must come before {end}"
    return None


# --- texts ------------------------------------------------------------------------------------------------


def carrying_windows(size: int) -> tuple[str, str]:
    """Return a text and a pattern of letters such that `size` of one letter look like one of the next.

    For attempts that keep the counts of a window in one number, each in so many of its digits or bits.
    """
    return "a" * (size + 1) + "bccaab" + "c" * (size + 1), "a" + "b" * (size + 2) + "c"
