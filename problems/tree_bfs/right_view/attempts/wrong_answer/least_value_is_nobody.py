"""Takes a depth whose plate has the least value for one where none was seen yet."""


def right_view(root):
    seen = []

    def visit(node, depth):
        if node is None:
            return
        if depth == len(seen):
            seen.append(-1_000_000)
        if seen[depth] == -1_000_000:
            seen[depth] = node.val
        visit(node.right, depth + 1)
        visit(node.left, depth + 1)

    visit(root, 0)
    return seen
