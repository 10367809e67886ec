def right_view(root):
    last, stack = {}, [(root, 0)]
    while stack:
        node, depth = stack.pop()
        if node:
            last[depth] = node.val
            stack += [(node.right, depth + 1), (node.left, depth + 1)]
    return [last[depth] for depth in range(len(last))]
