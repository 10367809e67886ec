def right_view(root):
    seen = []

    def visit(node, depth):
        if node is None:
            return
        if depth == len(seen):
            seen.append(node.val)
        visit(node.right, depth + 1)
        visit(node.left, depth + 1)

    visit(root, 0)
    return seen
