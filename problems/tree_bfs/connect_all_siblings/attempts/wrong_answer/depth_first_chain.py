"""Links the nodes in the order of a walk depth first."""


def connect_all_siblings(root):
    before, stack = None, [root] if root else []
    while stack:
        node = stack.pop()
        if before:
            before.next = node
        before = node
        stack += [child for child in (node.right, node.left) if child]
