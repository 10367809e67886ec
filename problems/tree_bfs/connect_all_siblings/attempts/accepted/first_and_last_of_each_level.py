def connect_all_siblings(root):
    first, last = [], []

    def visit(node, depth):
        if node is None:
            return
        if depth == len(first):
            first.append(node)
            last.append(node)
        else:
            last[depth].next = node
            last[depth] = node
        visit(node.left, depth + 1)
        visit(node.right, depth + 1)

    visit(root, 0)
    for depth in range(1, len(first)):
        last[depth - 1].next = first[depth]
