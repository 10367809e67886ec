"""Walks k steps round the ring, without reducing k."""


def rotate_list(head, k):
    if head is None:
        return None
    last = head
    while last.next:
        last = last.next
    last.next = head
    ahead = new_last = last
    for _ in range(k):
        ahead = ahead.next
    while ahead is not last:
        ahead, new_last = ahead.next, new_last.next
    head, new_last.next = new_last.next, None
    return head
