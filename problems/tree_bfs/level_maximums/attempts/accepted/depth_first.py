def level_maximums(root):
    maximums = []

    def visit(node, depth):
        if node is None:
            return
        if depth == len(maximums):
            maximums.append(node.val)
        else:
            maximums[depth] = max(maximums[depth], node.val)
        visit(node.left, depth + 1)
        visit(node.right, depth + 1)

    visit(root, 0)
    return maximums
