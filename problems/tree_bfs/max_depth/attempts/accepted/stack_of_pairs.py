def max_depth(root):
    deepest, stack = 0, [(root, 1)]
    while stack:
        node, depth = stack.pop()
        if node is not None:
            deepest = max(deepest, depth)
            stack.append((node.left, depth + 1))
            stack.append((node.right, depth + 1))
    return deepest
