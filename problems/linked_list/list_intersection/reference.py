from judge.kit import ListNode


def list_intersection(first: ListNode | None, second: ListNode | None) -> ListNode | None:
    a, b = first, second
    while a is not b:
        a = a.next if a else second
        b = b.next if b else first
    return a
