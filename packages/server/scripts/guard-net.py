"""Teaches the reply guard's network (`detect/guard/net.ts`) with PyTorch, for `guard-net.mjs`, which says what it reads and writes.

    guard-net.py ROWS WORDS OUT FOLD

ROWS: what the rows say, word by word. WORDS: where words begin, or "-". FOLD: the fold that is left out and scored, or "all".
The same machine and library make the same numbers: one thread, fixed seeds, deterministic algorithms.
"""
import json
import random
import sys

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

rows_file, words_file, out_file, left_out = sys.argv[1:]
DIMENSIONS, FILTERS, SPANS, MARK, KIND, HIDDEN = 32, 48, (1, 3, 5), 8, 8, 64
ROUNDS, SIZE, LONGEST, MOST_FOUND = 7, 64, 200, 3
# So many numbers about 0 a vector's are kept as, and those of other weights.
FEW, MANY = 9, 81
LESS_ONE, LESS_TWO = 2.5, 1
VECTOR_RATE, RATE = 5e-4, 1.5e-3

torch.set_num_threads(1)
torch.use_deterministic_algorithms(True)
random.seed(1)
np.random.seed(1)
torch.manual_seed(1)

rows = json.load(open(rows_file))
taught = [row for row in rows if str(row.get("fold")) != left_out]
tested = [row for row in rows if str(row.get("fold")) == left_out]

# Words that two texts have are learnt; all others are one.
uses = {}
for row in taught:
    for word, _, _ in sum(row["windows"], []):
        uses[word] = uses.get(word, 0) + 1
special = ["<nothing>", "<unknown>", "<A>", "<W>", "<s>"]
words = special + [word for word in sorted(uses, key=lambda word: (-uses[word], word)) if uses[word] > 1 and word not in special]
place = {word: at for at, word in enumerate(words)}
marks = sorted({mark for row in taught for _, _, found in sum(row["windows"], []) for mark in found})
mark_place = {mark: at + 1 for at, mark in enumerate(marks)}

# Where words begin: what they have in common in any text, in as many dimensions as are kept.
begin = np.random.normal(0, 0.1, (len(words), DIMENSIONS)).astype("f")
if words_file != "-":
    known = json.load(open(words_file))
    names = sorted(known)
    there = np.array([known[name] for name in names], dtype="f")
    there -= there.mean(0)
    axes = np.linalg.svd(there, full_matrices=False)[2][:DIMENSIONS]
    fewer = there @ axes.T
    fewer *= 0.16 / fewer.std()
    for name, vector in zip(names, fewer):
        if name in place:
            begin[place[name]] = vector
begin[0] = 0


def numbered(window):
    return [
        (place.get(word, 1), capital, [mark_place[mark] for mark in found if mark in mark_place][:MOST_FOUND])
        for word, capital, found in window
    ]


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.vectors = nn.Embedding.from_pretrained(torch.tensor(begin), freeze=False, padding_idx=0)
        self.marks = nn.Embedding(len(marks) + 1, MARK, padding_idx=0)
        self.kinds = nn.Embedding(2, KIND)
        width = DIMENSIONS + 1 + MARK + KIND
        self.filters = nn.ModuleList([nn.Conv1d(width, FILTERS, span, padding=span // 2) for span in SPANS])
        answers = FILTERS * len(SPANS)
        self.attention = nn.Linear(answers, 1)
        self.hidden = nn.Linear(2 * answers + KIND, HIDDEN)
        self.out = nn.Linear(HIDDEN, 1)
        self.some, self.more = nn.Dropout(0.35), nn.Dropout(0.4)

    def forward(self, ids, capitals, found, kind):
        kinds = self.kinds(kind)
        is_word = ids != 0
        words = torch.cat(
            [
                self.vectors(ids),
                capitals.unsqueeze(-1),
                self.marks(found).sum(2),
                kinds.unsqueeze(1).expand(-1, ids.size(1), -1),
            ],
            -1,
        )
        # What lies beyond the end is nothing, as it is where the net is used.
        words = self.some(words) * is_word.unsqueeze(-1)
        answers = self.some(torch.cat([F.relu(one(words.transpose(1, 2))) for one in self.filters], 1).transpose(1, 2))
        strongest = answers.masked_fill(~is_word.unsqueeze(-1), -1e4).max(1)[0]
        share = torch.softmax(self.attention(answers).squeeze(-1).masked_fill(~is_word, -1e4), 1)
        mean = (share.unsqueeze(-1) * answers).sum(1)
        return self.out(self.more(F.relu(self.hidden(torch.cat([strongest, mean, kinds], -1))))).squeeze(-1)


def batch(texts):
    length = max(max(len(text) for text, _ in texts), max(SPANS))
    ids = torch.zeros(len(texts), length, dtype=torch.long)
    capitals = torch.zeros(len(texts), length)
    found = torch.zeros(len(texts), length, MOST_FOUND, dtype=torch.long)
    for row, (text, _) in enumerate(texts):
        for at, (word, capital, some) in enumerate(text):
            ids[row, at] = word
            capitals[row, at] = capital
            for each, mark in enumerate(some):
                found[row, at, each] = mark
    return ids, capitals, found, torch.tensor([kind for _, kind in texts])


def joined(windows):
    text = []
    for window in windows:
        text += ([(4, 0, [])] if text else []) + numbered(window)
    return text[:LONGEST]


# A row's scale is kept as a power of this, below the largest: the two are one character and one number.
STEP, MOST_STEPS = 0.96, 84


def rounded(matrix, levels):
    """To as many whole numbers about 0 as the weights of a row are kept in: what is judged is what is kept."""
    half = (levels - 1) // 2
    flat = matrix.reshape(matrix.shape[0], -1)
    wanted = flat.abs().max(1)[0].clamp_min(1e-8) / half
    top = wanted.max()
    steps = torch.round(torch.log(wanted / top) / float(np.log(STEP))).clamp(0, MOST_STEPS)
    scale = top * STEP**steps
    whole = torch.round(flat / scale.unsqueeze(1)).clamp(-half, half).to(torch.int64)
    return top.item(), steps.to(torch.int64), scale, whole



net = Net()
lessons = [(joined(row["windows"]), row["kind"], float(row["unsafe"]), row["weight"]) for row in taught if row["windows"]]
steps = torch.optim.Adam(
    [
        {"params": [net.vectors.weight], "lr": VECTOR_RATE},
        {"params": [each for name, each in net.named_parameters() if name != "vectors.weight"], "lr": RATE},
    ]
)
for turn in range(ROUNDS):
    net.train()
    slower = 1.0 if turn < ROUNDS * 0.5 else 0.3 if turn < ROUNDS * 0.8 else 0.1
    for group, rate in zip(steps.param_groups, (VECTOR_RATE, RATE)):
        group["lr"] = rate * slower
    order = list(range(len(lessons)))
    random.shuffle(order)
    # Texts of a length go together, so that little of a batch is empty.
    pieces = [sorted(order[at : at + SIZE * 50], key=lambda one: len(lessons[one][0])) for at in range(0, len(order), SIZE * 50)]
    batches = [piece[at : at + SIZE] for piece in pieces for at in range(0, len(piece), SIZE)]
    random.shuffle(batches)
    lost = 0.0
    for some in batches:
        ids, capitals, found, kind = batch([lessons[one][:2] for one in some])
        # Some words are not known, as some will not be.
        ids = ids.masked_fill((torch.rand(ids.shape) < 0.06) & (ids > 4), 1)
        unsafe = torch.tensor([lessons[one][2] for one in some])
        weight = torch.tensor([lessons[one][3] for one in some])
        loss = F.binary_cross_entropy_with_logits(net(ids, capitals, found, kind), unsafe * 0.96 + 0.02, reduction="none")
        loss = (loss * weight).sum() / weight.sum()
        steps.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(net.parameters(), 2.0)
        steps.step()
        lost += loss.item()
    print(f"guard net: fold {left_out}, round {turn + 1} of {ROUNDS}, loss {lost / len(batches):.4f}", flush=True)


kept = {}
with torch.no_grad():
    for name, each in net.named_parameters():
        if each.dim() == 1:
            kept[name] = {"values": each.tolist()}
            continue
        top, down, scale, whole = rounded(each, FEW if name == "vectors.weight" else MANY)
        kept[name] = {"shape": list(each.shape), "top": top, "down": down.tolist(), "numbers": whole.flatten().tolist()}
        each.copy_((whole * scale.unsqueeze(1)).reshape(each.shape))


def answer(text, kind):
    return net(*batch([(text, kind)])).item()


def sentences(text):
    """Of a numbered text, without the ends between them."""
    some = [[]]
    for each in text:
        if each[0] == 4:
            some.append([])
        else:
            some[-1].append(each)
    return [one for one in some if one]


net.eval()
scores = []
with torch.no_grad():
    for row in tested:
        windows = [numbered(window) for window in row["windows"]]
        ends = [(4, 0, [])]
        single = [one for window in windows for one in sentences(window)]
        # As net.ts, but for sentences of one or two words, which it takes together with others: all of it, and one sentence or two
        # neighbours at a time, for less.
        read = [answer(window, row["kind"]) for window in windows]
        if len(single) > 1:
            read += [answer(one, row["kind"]) - LESS_ONE for one in single]
            read += [answer(one + ends + other, row["kind"]) - LESS_TWO for one, other in zip(single, single[1:])]
        scores.append(max(read) if read else None)
json.dump({"scores": scores, "words": words, "marks": marks, "kept": kept}, open(out_file, "w"))
