"""Reduce k by subtracting n again and again."""


def rotate_list(head, k):
    # ring, then k * (n - 1) mod n is not reduced: walks until k steps are done
    if head is None:
        return None
    n, tail = 1, head
    while tail.next:
        n, tail = n + 1, tail.next
    while k >= n:
        k -= n
    if k == 0:
        return head
    tail.next = head
    for _ in range(n - k):
        tail = tail.next
    head, tail.next = tail.next, None
    return head
