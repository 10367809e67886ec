from collections import deque


def connect_all_siblings(root):
    queue, before = deque([root] if root else []), None
    while queue:
        node = queue.popleft()
        if before:
            before.next = node
        before = node
        if node.left:
            queue.append(node.left)
        if node.right:
            queue.append(node.right)
