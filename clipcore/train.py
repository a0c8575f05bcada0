"""Train a model: `python -m clipcore.train CONFIG --data DIR --out FOLDER`."""

from __future__ import annotations

import argparse
import logging
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import torch
from rich.logging import RichHandler
from torch import distributed

from clipcore.errors import ClipcoreError
from clipcore.loading import choose_device
from clipcore.models.bert import BertText
from clipcore.training.config import TrainConfig, read_config
from clipcore.training.contrastive import train_contrastive
from clipcore.training.distributed import first_on_rank_zero, rank
from clipcore.training.locked_text import LockedText
from clipcore.training.photo_set import PhotoSet
from clipcore.training.sentence import MINILM, SentenceEncoder, public_sentences
from clipcore.training.wordnet import DEFAULT_FOLDER, WordNet

log = logging.getLogger(__name__)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; 0 if the model was trained, 2 if something the user can mend stands in the way."""
    parser = argparse.ArgumentParser(prog="python -m clipcore.train", description=__doc__)
    parser.add_argument("config", type=Path, help="TOML or YAML file")
    parser.add_argument("--data", type=Path, required=True, help="folder of tar shards or photos")
    parser.add_argument("--out", type=Path, required=True, help="folder the model is written to")
    parser.add_argument("--work", type=Path, help="folder for checkpoints and logs (default: OUT.work)")
    parser.add_argument("--cache", type=Path, help="folder for decoded photos and sentence vectors (default: WORK)")
    parser.add_argument("--teacher", type=Path, help="folder of an image teacher's files (locked-text)")
    parser.add_argument("--wordnet", type=Path, default=DEFAULT_FOLDER, help="folder of the WordNet lexicon")
    parser.add_argument("--device", default="auto", help="where both towers are trained (contrastive): cpu, cuda, mps")
    parser.add_argument("--threads", type=int, help="threads of each process")
    parser.add_argument("--processes", type=int, default=1, help="processes that share each batch (default: 1)")
    given = sys.argv[1:] if arguments is None else list(arguments)
    options = parser.parse_args(given)
    if options.processes > 1 and "WORLD_SIZE" not in os.environ:
        return _start_processes(options.processes, given)
    logging.basicConfig(level=logging.INFO, format="%(message)s", handlers=[RichHandler(show_path=False)])
    if options.threads:
        torch.set_num_threads(options.threads)
    try:
        config = read_config(options.config)
        _join()
        if rank() > 0:
            logging.disable(logging.INFO)  # one process speaks for all
        _train(config, options)
    except ClipcoreError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    except KeyboardInterrupt:
        sys.stderr.write("Stopped; the same command goes on from the last checkpoint.\n")
        return 130
    finally:
        if distributed.is_initialized():
            distributed.destroy_process_group()
    return 0


def _train(config: TrainConfig, options: argparse.Namespace) -> None:
    work: Path = options.work or options.out.with_name(options.out.name + ".work")
    cache: Path = options.cache or work
    with first_on_rank_zero():
        photos = PhotoSet.open(options.data, cache / "photos", config.side)
    log.info("%d photos to train on, %d to validate", len(photos.rows("train")), len(photos.rows("val")))
    if config.recipe == "contrastive":
        references = _references(config) if config.contrastive.loss == "soft" else None
        train_contrastive(config, photos, work, options.out, references, device=_device(options.device))
    else:
        wordnet = WordNet(options.wordnet)
        LockedText(config, photos, work, cache=cache, teacher=options.teacher, wordnet=wordnet).run(options.out)
    log.info("written to %s", options.out)


def _device(name: str) -> torch.device:
    """The device of this process; with several processes each has a GPU of its own."""
    device = choose_device(name)
    return torch.device("cuda", int(os.environ.get("LOCAL_RANK", "0"))) if device.type == "cuda" else device


def _references(config: TrainConfig) -> SentenceEncoder:
    return public_sentences(BertText(MINILM, config.model.embed_dim), config.start.text)[0]


def _start_processes(count: int, arguments: Sequence[str]) -> int:
    """Run this command in several processes, as `torchrun` does."""
    launcher = [sys.executable, "-m", "torch.distributed.run", "--standalone", f"--nproc-per-node={count}"]
    return subprocess.run([*launcher, "-m", "clipcore.train", *arguments], check=False).returncode


def _join() -> None:
    """Become one of several processes if `torchrun` started us."""
    if "WORLD_SIZE" in os.environ and int(os.environ["WORLD_SIZE"]) > 1:
        distributed.init_process_group("nccl" if torch.cuda.is_available() else "gloo")


if __name__ == "__main__":
    sys.exit(main())
