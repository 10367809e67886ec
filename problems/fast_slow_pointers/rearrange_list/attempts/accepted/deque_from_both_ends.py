from collections import deque

from judge.kit import ListNode


def rearrange_list(head):
    nodes = deque()
    while head:
        nodes.append(head)
        head = head.next
    dummy = last = ListNode()
    from_the_front = True
    while nodes:
        last.next = nodes.popleft() if from_the_front else nodes.pop()
        last = last.next
        from_the_front = not from_the_front
    last.next = None
    return dummy.next
