from collections import deque, namedtuple

Entry = namedtuple("Entry", "node low high")


def is_search_tree(root):
    queue = deque()
    if root is not None:
        queue.append(Entry(root, -(10**10), 10**10))
    while len(queue) > 0:
        entry = queue.popleft()
        node = entry.node
        if node.val <= entry.low or node.val >= entry.high:
            return False
        if node.left is not None:
            queue.append(Entry(node.left, entry.low, node.val))
        if node.right is not None:
            queue.append(Entry(node.right, node.val, entry.high))
    return True
