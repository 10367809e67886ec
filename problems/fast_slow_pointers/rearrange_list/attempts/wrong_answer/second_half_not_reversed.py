"""Merges the second half without reversing it."""


def rearrange_list(head):
    if head is None:
        return None
    slow, fast = head, head.next
    while fast and fast.next:
        slow, fast = slow.next, fast.next.next
    back, slow.next = slow.next, None
    front = head
    while back:
        front.next, back.next, front, back = back, front.next, front.next, back.next
    return head
