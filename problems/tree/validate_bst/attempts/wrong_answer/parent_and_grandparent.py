"""Compares each node with its parent and its grandparent only."""


def is_search_tree(root):
    def agrees(node, ancestor, to_the_left):
        return node.val < ancestor.val if to_the_left else node.val > ancestor.val

    stack = [(root, [])] if root else []
    while stack:
        node, above = stack.pop()
        if not all(agrees(node, *step) for step in above):
            return False
        if node.left:
            stack.append((node.left, [*above[-1:], (node, True)]))
        if node.right:
            stack.append((node.right, [*above[-1:], (node, False)]))
    return True
