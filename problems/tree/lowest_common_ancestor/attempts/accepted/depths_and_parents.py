from collections import deque


def lowest_common_ancestor(root, first, second):
    info = {}  # value -> (node, parent, depth)
    queue = deque()
    if root is not None:
        queue.append((root, None, 0))
    while queue:
        node, parent, depth = queue.popleft()
        info[node.val] = (node, parent, depth)
        if node.left is not None:
            queue.append((node.left, node, depth + 1))
        if node.right is not None:
            queue.append((node.right, node, depth + 1))
    if first not in info or second not in info:
        return None
    a = info[first]
    b = info[second]
    while a[2] > b[2]:
        a = info[a[1].val]
    while b[2] > a[2]:
        b = info[b[1].val]
    while a[0] is not b[0]:
        a = info[a[1].val]
        b = info[b[1].val]
    return a[0]
