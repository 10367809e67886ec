from collections import deque


def rearrange_list(head):
    line = deque()
    node = head
    while node:
        line.append(node)
        node = node.next
    tail = None
    front = True
    while line:
        node = line.popleft() if front else line.pop()
        front = not front
        node.next = None
        if tail is not None:
            tail.next = node
        tail = node
    return head
