"""Returns the largest size of the stack as the depth."""


def max_depth(root):
    deepest, stack = 0, [root] if root else []
    while stack:
        deepest = max(deepest, len(stack))
        node = stack.pop()
        stack += [child for child in (node.right, node.left) if child]
    return deepest
