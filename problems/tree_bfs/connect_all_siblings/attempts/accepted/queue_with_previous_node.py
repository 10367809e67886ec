from collections import deque


def connect_all_siblings(root):
    queue, previous = deque([root] if root else []), None
    while queue:
        node = queue.popleft()
        if previous:
            previous.next = node
        previous = node
        if node.left:
            queue.append(node.left)
        if node.right:
            queue.append(node.right)
