"""Stops when one node of the second half is left, and loses it."""


def rearrange_list(head):
    if head is None or head.next is None:
        return head
    slow, fast = head, head.next
    while fast and fast.next:
        slow, fast = slow.next, fast.next.next
    node, slow.next, back = slow.next, None, None
    while node:
        node.next, back, node = back, node, node.next
    front = head
    while back and back.next:
        front_rest, back_rest = front.next, back.next
        front.next, back.next = back, front_rest
        front, back = front_rest, back_rest
    return head
