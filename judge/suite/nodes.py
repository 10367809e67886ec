"""Reading lists and trees that an attempt has had its hands on: every function ends, whatever the links."""

from __future__ import annotations

from typing import Any

from judge.kit import ListNode, TreeNode, list_values
from judge.suite.cases import Call

_MOST = 2_000_000


def list_nodes(head: Any) -> list[ListNode]:
    """Return the nodes from `head` on, each once: a cycle ends where it comes back."""
    nodes: list[ListNode] = []
    seen: set[int] = set()
    while isinstance(head, ListNode) and id(head) not in seen:
        seen.add(id(head))
        nodes.append(head)
        head = head.next
    return nodes


def list_end(head: Any) -> tuple[list[ListNode], int | None]:
    """Return the nodes from `head` on, each once, and the position that the last one points back to."""
    nodes = list_nodes(head)
    last = nodes[-1].next if nodes else None
    return nodes, next((place for place, node in enumerate(nodes) if node is last), None)


def tree_levels(root: Any) -> list[list[TreeNode]]:
    """Return the nodes of each level from left to right; what is linked twice is listed twice, within bounds."""
    levels: list[list[TreeNode]] = []
    count = 0
    level = [root] if isinstance(root, TreeNode) else []
    while level and count < _MOST:
        levels.append(level)
        count += len(level)
        level = [child for node in level for child in (node.left, node.right) if isinstance(child, TreeNode)]
    return levels


def tree_places(root: Any) -> dict[int, TreeNode]:
    """Return the nodes by place, level by level: the root is 1, the children of place p are 2p and 2p + 1."""
    places: dict[int, TreeNode] = {}
    waiting = [(1, root)]
    for place, node in waiting:  # grows while it is walked
        if isinstance(node, TreeNode) and len(places) < _MOST:
            places[place] = node
            waiting += [(2 * place, node.left), (2 * place + 1, node.right)]
    return places


def leaf_paths(root: Any) -> list[list[TreeNode]]:
    """Return the nodes from the root down to each leaf, leaves from left to right; no tree has no path.

    For the small trees of an oracle: each path is a list of its own.
    """
    paths: list[list[TreeNode]] = []
    stack = [[root]] if isinstance(root, TreeNode) else []
    while stack:
        path = stack.pop()
        children = [child for child in (path[-1].right, path[-1].left) if isinstance(child, TreeNode)]
        stack += [[*path, child] for child in children]
        if not children:
            paths.append(path)
    return paths


def valid_list(head: Any, size: int, low: int, high: int, cyclic: bool = False) -> bool:
    """Return whether a list has at most `size` nodes with ints from `low` to `high`, and a cycle only if it may."""
    nodes, back = list_end(head)
    values_fit = all(type(node.val) is int and low <= node.val <= high for node in nodes)
    return len(nodes) <= size and values_fit and (cyclic or back is None)


def valid_tree(root: Any, size: int, levels: int, low: int, high: int) -> bool:
    """Return whether a tree has at most `size` nodes on at most `levels` levels, with ints from `low` to `high`."""
    rows = tree_levels(root)
    nodes = [node for row in rows for node in row]
    if len(nodes) > size or len(rows) > levels or len({id(node) for node in nodes}) < len(nodes):
        return False
    return all(type(node.val) is int and low <= node.val <= high for node in nodes)


def reuses_nodes(call: Call, head: Any) -> bool:
    """Return whether the list from `head` on consists of exactly the nodes of the arguments, without a cycle."""
    nodes = list_nodes(head)
    if nodes and nodes[-1].next is not None:
        return False
    return {id(node) for node in nodes} == {id(node) for node in call.nodes}


def relinking_complaint(call: Call, order: list[int]) -> str | None:
    """Say what keeps the answer from being the nodes of the list that came in, in an order of their positions.

    Each must have the value that it had. None when nothing does.
    """
    values = list_values(call.args[0])
    node = call.answer
    for place, position in enumerate(order):
        if node is None:
            return f"the list ends after {place} of {len(order)} nodes"
        if node is not call.nodes[position]:
            return f"index {place}: expected the node from index {position}, got {_which(call, node)}"
        if _differ(node.val, values[position]):
            return f"the value of the node at index {position} was changed"
        node = node.next
    return None if node is None else f"the list has more than {len(order)} nodes"


def node_complaint(call: Call, position: int | None) -> str | None:
    """Say what was given instead of the node from a position of the list that came in; None stands for no node."""
    wanted = None if position is None else call.nodes[position]
    if call.answer is wanted:
        return None
    belongs = "None" if position is None else f"the node from index {position}"
    given = "None" if call.answer is None else _which(call, call.answer)
    return f"expected {belongs}, got {given}"


def intact_complaint(call: Call) -> str | None:
    """Say what was changed in the list that came in, a value or a link. None when it is as it was."""
    before, back = list_end(call.args[0])
    links = [*call.nodes[1:], None if back is None else call.nodes[back]]
    for position, (was, node, link) in enumerate(zip(before, call.nodes, links, strict=False)):
        if _differ(node.val, was.val):
            return f"the value of the node at index {position} was changed"
        if node.next is not link:
            return f"`next` of the node at index {position} was changed"
    return None


def intact_tree_complaint(call: Call) -> str | None:
    """Say that a value, left or right was changed in the tree that came in. None when all are as they were."""
    before = [node for level in tree_levels(call.args[0]) for node in level]
    places = {id(node): place for place, node in enumerate(before)}
    for was, node in zip(before, call.nodes, strict=False):
        for side in ("left", "right"):
            child = getattr(was, side)
            wanted = None if child is None else call.nodes[places[id(child)]]
            if getattr(node, side) is not wanted:
                return f"{side} of the node {was.val} was changed"
        if _differ(node.val, was.val):
            return f"the value of the node {was.val} was changed"
    return None


def _which(call: Call, node: Any) -> str:
    """Say which node of those that came in this is."""
    found = next((place for place, given in enumerate(call.nodes) if given is node), None)
    return "a new node, not one of the input's" if found is None else f"the node from index {found}"


def _differ(value: Any, was: Any) -> bool:
    return type(value) is not type(was) or value != was
