from judge.kit import ListNode


def remove_nth_from_end(head: ListNode | None, n: int) -> ListNode | None:
    dummy = ListNode(next=head)
    ahead = behind = dummy
    for _ in range(n):
        ahead = ahead.next
    while ahead.next:
        ahead = ahead.next
        behind = behind.next
    behind.next = behind.next.next
    return dummy.next
