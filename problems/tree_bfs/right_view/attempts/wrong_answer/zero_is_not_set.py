"""Takes a depth whose plate is 0 for one where none was seen yet."""


def right_view(root):
    seen = {}

    def visit(node, depth):
        if node is None:
            return
        if not seen.get(depth):
            seen[depth] = node.val
        visit(node.right, depth + 1)
        visit(node.left, depth + 1)

    visit(root, 0)
    return [seen[depth] for depth in sorted(seen)]
