"""Searches the sample for the smallest ticket with every item."""


def reservoir(stream, k, random):
    tickets, kept = [], []
    for item in stream:
        ticket = random()
        if len(kept) < k:
            tickets.append(ticket)
            kept.append(item)
            continue
        smallest = tickets.index(min(tickets))
        if ticket > tickets[smallest]:
            tickets[smallest], kept[smallest] = ticket, item
    return kept
